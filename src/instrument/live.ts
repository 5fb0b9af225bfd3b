import type { Table } from '../charts/chart';
import { createStack } from '../charts/stack';
import type { Words } from '../charts/words';
import type { Frame } from '../experiments/frame';
import { fetchedChartOf as chartOf, fetchCharts } from '../labs/registry/charts';
import type { LivePicture } from './session';

/** In pixels, of a lab that is not shown. */
const USUAL_WIDTH = 720;

/**
 * Loaded in the browser alone, when a lab wakes: it brings the drawing code with it, and fetches the lab's charts. Shows
 * the panels of the kinds given, else all.
 */
export async function createLivePicture(
  lab: string,
  still: HTMLElement,
  live: HTMLElement,
  words: Words,
  kinds?: readonly string[],
): Promise<LivePicture> {
  await fetchCharts(lab);
  const stack = createStack(live, words, chartOf);
  let shown: readonly Frame[] = [];
  // Asked for once: every further question would lay the page out in the middle of a change.
  let width = live.clientWidth || USUAL_WIDTH;
  const observer = new ResizeObserver(() => {
    width = live.clientWidth || width;
    // How far up a picture may go that stays in sight while its controls pass (lab.css).
    live.parentElement?.style.setProperty('--figure-height', `${live.offsetHeight}px`);
    if (shown.length) stack.show(shown, width);
  });
  observer.observe(live);
  return {
    show(frames) {
      shown = kinds ? frames.filter(({ kind }) => kinds.includes(kind)) : frames;
      stack.show(shown, width);
      // The still picture has done its work; the live one takes exactly its space.
      if (still.firstChild) still.replaceChildren();
    },
    sentence: () => sentenceOf(shown, words),
    dispose: () => observer.disconnect(),
  };
}

/** What all panels show now, in words. */
export const sentenceOf = (frames: readonly Frame[], words: Words): string =>
  frames.map((frame) => chartOf(frame).sentence(frame as never, words)).join(' ');

/** The numbers behind all panels. */
export const tablesOf = (frames: readonly Frame[], words: Words): readonly Table[] =>
  frames.map((frame) => chartOf(frame).table(frame as never, words));
