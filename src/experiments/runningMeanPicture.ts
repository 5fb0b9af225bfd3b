import { createPopulation } from '../core/populations/index';
import { needsLawOfMean } from '../core/theory/probabilityOutside';
import type { Picture } from './experiment';
import { missingLaw } from './lawOnDemand';
import { type RunningMeanTally, runningMean } from './runningMean';
import { runningMeanFrames } from './runningMeanFrames';

/** What the lab looks like: the page's side. */
export const runningMeanPicture: Picture<typeof runningMean.params, RunningMeanTally> = {
  ...runningMean,
  frames: runningMeanFrames,
  missing: ({ population }) => (needsLawOfMean(createPopulation(population)) ? missingLaw() : null),
};
