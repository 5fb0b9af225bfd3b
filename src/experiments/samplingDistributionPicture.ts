import type { Picture } from './experiment';
import { type SamplingDistributionTally, samplingDistribution } from './samplingDistribution';
import { samplingDistributionFrames } from './samplingDistributionFrames';

/** What the lab looks like: the page's side. */
export const samplingDistributionPicture: Picture<typeof samplingDistribution.params, SamplingDistributionTally> = {
  ...samplingDistribution,
  frames: samplingDistributionFrames,
};
