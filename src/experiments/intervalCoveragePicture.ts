import type { Picture } from './experiment';
import { intervalCoverage } from './intervalCoverage';
import { intervalCoverageFrames } from './intervalCoverageFrames';
import type { IntervalTally } from './intervalTally';

/** What the lab looks like: the page's side. */
export const intervalCoveragePicture: Picture<typeof intervalCoverage.params, IntervalTally> = {
  ...intervalCoverage,
  frames: intervalCoverageFrames,
};
