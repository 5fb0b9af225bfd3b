import type { Picture } from './experiment';
import { galtonBoard } from './galtonBoard';
import { galtonBoardFrames } from './galtonBoardFrames';
import type { GaltonTally } from './galtonTally';

/** What the lab looks like: the page's side. */
export const galtonBoardPicture: Picture<typeof galtonBoard.params, GaltonTally> = {
  ...galtonBoard,
  frames: galtonBoardFrames,
};
