import type { IsLate } from '../charts/stack';
import type { Frame } from '../experiments/frame';
import type { ParamValue } from '../experiments/params';
import type { LivePicture } from './sessionParts';

/**
 * After so many milliseconds of drawing, or of working out what there is to draw, the pieces that are left wait for the next
 * frame: on a fast machine a picture is one frame, on a slow one the hand is heard between two pieces.
 */
const LATE = 6;
/** Nor is a piece begun that would then, by what it took the last time, end later than this. */
const TOO_LATE = 10;

/** What a picture shows: the frames, the params that they are of, and which run has brought them. */
export interface Shown {
  readonly frames: readonly Frame[];
  readonly params: Readonly<Record<string, ParamValue>> | null;
  readonly run: number;
}

/** Whether drawing, from now on, has taken too long, or would with the next piece. */
function late(): IsLate {
  const begun = performance.now();
  return (nextMs = 0) => {
    const elapsed = performance.now() - begun;
    return elapsed > LATE || elapsed + nextMs > TOO_LATE;
  };
}

/**
 * Draws a picture in as many frames as it takes, one piece in each.
 * @param whole is told when all panels show it
 */
export function createPieces(whole: (shown: Shown) => void) {
  let unfinished: Shown | null = null;
  /** Nothing of it has been drawn yet. */
  let isNew = false;
  /** A piece has been drawn in this frame, or there are more to come. */
  let isBusy = false;
  const rest = (): void => {
    isBusy = true;
    requestAnimationFrame(() => {
      isBusy = unfinished !== null;
    });
  };
  const end = (): void => {
    const shown = unfinished;
    unfinished = null;
    if (shown) whole(shown);
  };
  return {
    /** A picture of which some panels are still to be drawn. */
    unfinished: () => unfinished,
    /** Whether this frame has had its piece. */
    isBusy: () => isBusy,
    /** Where its animation frame has had too much already, the first piece is the next one's. */
    begin(picture: LivePicture, shown: Shown, tookMs: number): void {
      unfinished = shown;
      isNew = tookMs > LATE;
      if (!isNew && picture.show(shown.frames, late())) end();
      else rest();
    },
    goOn(picture: LivePicture): void {
      rest();
      const isWhole = isNew && unfinished ? picture.show(unfinished.frames, late()) : picture.goOn(late());
      isNew = false;
      if (isWhole) end();
    },
    /** All of it has been drawn elsewhere. */
    end,
  };
}
