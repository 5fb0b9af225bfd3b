import type { Picture } from './experiment';
import { type MarginOfErrorTally, marginOfError } from './marginOfError';
import { marginOfErrorFrames } from './marginOfErrorFrames';

/** What the lab looks like: the page's side. */
export const marginOfErrorPicture: Picture<typeof marginOfError.params, MarginOfErrorTally> = {
  ...marginOfError,
  frames: marginOfErrorFrames,
};
