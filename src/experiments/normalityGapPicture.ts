import type { Picture } from './experiment';
import { type NormalityGapTally, normalityGap } from './normalityGap';
import { normalityGapFrames } from './normalityGapFrames';

/** What the lab looks like: the page's side. */
export const normalityGapPicture: Picture<typeof normalityGap.params, NormalityGapTally> = {
  ...normalityGap,
  frames: normalityGapFrames,
};
