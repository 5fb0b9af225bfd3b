import type { Frame } from '../experiments/frame';
import type { Shown } from './pieces';

/** Figures of one run follow each other no faster than this, in milliseconds. */
const READABLE = 120;

/**
 * When the figures and the sentence of a picture are told: once, after the picture, and no faster than they can be read.
 * @param tell shows those of these frames
 */
export function createTelling(tell: (frames: readonly Frame[]) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next: Shown | null = null;
  /** The run whose figures were last told, when, and of which picture. */
  let told = 0;
  let toldAt = 0;
  let toldOf: readonly Frame[] | null = null;
  const now = (shown: Shown): void => {
    clearTimeout(timer);
    timer = undefined;
    if (toldOf === shown.frames) return;
    told = shown.run;
    toldAt = performance.now();
    toldOf = shown.frames;
    tell(shown.frames);
  };
  return {
    now,
    /** The picture has been drawn: on a slow device both together would hold up the hand. */
    later(shown: Shown, isUnderWay: boolean): void {
      next = shown;
      // The figures of a run under way change faster than they can be read, and text is dear to lay out.
      if (isUnderWay && told === shown.run && performance.now() - toldAt < READABLE) return;
      timer ??= setTimeout(() => next && now(next));
    },
    /** What is told of the same picture has changed. */
    again(shown: Shown): void {
      toldOf = null;
      now(shown);
    },
    dispose: () => clearTimeout(timer),
  };
}
