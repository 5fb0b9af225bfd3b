import type { Picture } from '../../experiments/experiment';
import { frames } from './frames';
import { model, type SamplingDistributionTally } from './model';

/** What the lab looks like: the page's side. */
export const picture: Picture<typeof model.params, SamplingDistributionTally> = {
  ...model,
  frames,
};
