import type { Picture } from './experiment';
import { type RunningMeanTally, runningMean } from './runningMean';
import { runningMeanFrames } from './runningMeanFrames';

/** What the lab looks like: the page's side. */
export const runningMeanPicture: Picture<typeof runningMean.params, RunningMeanTally> = {
  ...runningMean,
  frames: runningMeanFrames,
};
