import { createPopulation } from '../../core/populations/index';
import { needsLawOfMean } from '../../core/theory/probabilityOutside';
import type { Picture } from '../../experiments/experiment';
import { missingLaw } from '../../experiments/lawOnDemand';
import { frames } from './frames';
import { model, type RunningMeanTally } from './model';

/** What the lab looks like: the page's side. */
export const picture: Picture<typeof model.params, RunningMeanTally> = {
  ...model,
  frames,
  missing: ({ population }) => (needsLawOfMean(createPopulation(population)) ? missingLaw() : null),
};
