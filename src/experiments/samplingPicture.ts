import type { Picture } from './experiment';
import { type SamplingTally, sampling } from './sampling';
import { samplingFrames } from './samplingFrames';

/** What the lab looks like: the page's side. */
export const samplingPicture: Picture<typeof sampling.params, SamplingTally> = { ...sampling, frames: samplingFrames };
