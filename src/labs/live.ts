import type { Table } from '../charts/chart';
import { fetchedChartOf as chartOf, fetchCharts } from '../charts/fetch';
import { createStack } from '../charts/stack';
import type { Words } from '../charts/words';
import type { Frame } from '../experiments/frames';
import type { LivePicture } from './session';

/** Loaded in the browser alone, when a lab wakes: it brings the drawing code with it, and fetches the lab's charts. */
export async function createLivePicture(
  lab: string,
  still: HTMLElement,
  live: HTMLElement,
  words: Words,
): Promise<LivePicture> {
  await fetchCharts(lab);
  const stack = createStack(live, words, chartOf);
  let shown: readonly Frame[] = [];
  const observer = new ResizeObserver(() => {
    if (shown.length) stack.show(shown);
  });
  observer.observe(live);
  return {
    show(frames) {
      shown = frames;
      stack.show(frames);
      // The still picture has done its work; the live one takes exactly its space.
      if (still.firstChild) still.replaceChildren();
    },
    sentence: (frames) => sentenceOf(frames, words),
    dispose: () => observer.disconnect(),
  };
}

/** What all panels show now, in words. */
export const sentenceOf = (frames: readonly Frame[], words: Words): string =>
  frames.map((frame) => chartOf(frame).sentence(frame as never, words)).join(' ');

/** The numbers behind all panels. */
export const tablesOf = (frames: readonly Frame[], words: Words): readonly Table[] =>
  frames.map((frame) => chartOf(frame).table(frame as never, words));
