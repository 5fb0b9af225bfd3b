import { attempt } from '../charts/attempt';
import type { Table } from '../charts/chart';
import { isStill, play } from '../charts/motion/play';
import { zoom } from '../charts/motion/zoom';
import { createStack, type IsLate } from '../charts/stack';
import type { Words } from '../charts/words';
import type { Frame } from '../experiments/frame';
import { fetchedChartOf as chartOf, fetchCharts } from '../labs/registry/charts';
import { orTell } from './faults/tell';
import { roomOf } from './roomOf';
import type { LivePicture } from './sessionParts';
import type { SharedAxis } from './sharedAxis';

/** In pixels, of a lab that is not shown. */
const USUAL_WIDTH = 720;
/** In a narrower box, one on its way to another size, there is no room between the edges of a panel. */
const LEAST_WIDTH = 80;

/**
 * Loaded in the browser alone, when a lab wakes: it brings the drawing code with it, and fetches the lab's charts. Shows
 * the panels of the kinds given, else all; where there is a place for the others, those are drawn in it while it is on
 * the screen, and the sentence speaks of all of them.
 */
export async function createLivePicture(
  lab: string,
  still: HTMLElement,
  live: HTMLElement,
  words: Words,
  kinds: () => readonly string[] | undefined = () => undefined,
  asked: () => HTMLElement | null = () => null,
  axis?: SharedAxis,
): Promise<LivePicture> {
  await fetchCharts(lab);
  const isMain = ({ kind }: Frame): boolean => kinds()?.includes(kind) ?? true;
  let all: readonly Frame[] = [];
  /** The picture that was last drawn in all its panels: of that the sentence speaks. */
  let whole: readonly Frame[] = [];
  const main = drawIn(live, words, () => all.filter(isMain));
  let others: ReturnType<typeof drawIn> | null = null;
  let place: HTMLElement | null = null;
  /** The place for the others comes and goes with a figure that grows into a lab. */
  const findOthers = (): void => {
    if (place === asked()) return;
    others?.end();
    place = asked();
    others = place && drawIn(place, words, () => all.filter((frame) => !isMain(frame)), 0);
  };
  findOthers();
  /** Where the picture that was begun last is still to be drawn, and whether that has begun in the first of them. */
  let due: ReturnType<typeof drawIn>[] = [];
  let isBegun = false;
  const goOn = (isLate?: IsLate): boolean => {
    for (let part = due[0]; part; part = due[0]) {
      const isDone = isBegun ? part.goOn(isLate) : part.draw(isLate);
      isBegun = !isDone;
      if (!isDone) return false;
      // The still picture has done its work; the live one takes exactly its space.
      if (part === main && still.firstChild) still.replaceChildren();
      due.shift();
      if (due.length > 0 && isLate?.()) return false;
    }
    whole = all;
    return true;
  };
  const onAxis = (frames: readonly Frame[]): readonly Frame[] => axis?.widened(frames) ?? frames;
  const unwatch = axis?.watch((frames) => {
    all = frames;
    whole = frames;
    main.draw();
    others?.draw();
  });
  return {
    play(own, fresh, done) {
      const frames = onAxis(own);
      const shown = frames.filter(isMain);
      if (fresh > 0) return attempt(() => play(live, main.panels(), shown, fresh, chartOf, done));
      const before = all.filter(isMain);
      if (isStill(live.ownerDocument)) return null;
      const draw = (between: readonly Frame[]): void => {
        all = between;
        main.draw();
      };
      return zoom(window, before, shown, draw, done);
    },
    show(frames, isLate) {
      all = onAxis(frames);
      findOthers();
      due = others ? [main, others] : [main];
      isBegun = false;
      return goOn(isLate);
    },
    goOn,
    sentence: () => sentenceOf(others ? whole : whole.filter(isMain), words),
    dispose() {
      unwatch?.();
      main.end();
      others?.end();
    },
  };
}

/** Panels in a box, as wide as it is: no panels in a box without width. */
function drawIn(box: HTMLElement, words: Words, frames: () => readonly Frame[], usual = USUAL_WIDTH) {
  const stack = createStack(box, words, chartOf);
  // Asked for once: every further question would lay the page out in the middle of a change.
  let room = roomOf(box, usual);
  // Few readers have answered a question by the time a lab wakes.
  let layOver: typeof import('./layOver').layOver | null = null;
  let laidOver = '';
  const lay = (): void => {
    const guess = place?.dataset.guess ?? '';
    if (layOver && (guess || laidOver)) attempt(() => layOver?.(stack.panels(), guess, words));
    else if (guess)
      void orTell(() =>
        import('./layOver').then((module) => {
          layOver = module.layOver;
          lay();
        }),
      );
    if (layOver) laidOver = guess;
  };
  const laid = (isDone: boolean): boolean => {
    if (isDone) lay();
    return isDone;
  };
  const draw = (isLate?: IsLate): boolean => {
    const shown = frames();
    return room.width < LEAST_WIDTH || shown.length === 0 || laid(stack.show(shown, room, isLate));
  };
  const observer = new ResizeObserver(() => {
    room = roomOf(box, usual && room.width);
    // How far up a picture may go that stays in sight while its controls pass (lab.css).
    box.parentElement?.style.setProperty('--figure-height', `${box.offsetHeight}px`);
    draw();
  });
  observer.observe(box);
  const place = box.closest<HTMLElement>('lab-place');
  // A prediction has been answered, or is asked for again.
  const guessed = new MutationObserver(() => draw());
  if (place) guessed.observe(place, { attributeFilter: ['data-guess'] });
  return {
    draw,
    goOn: (isLate?: IsLate): boolean => laid(stack.goOn(isLate)),
    panels: stack.panels,
    end() {
      observer.disconnect();
      guessed.disconnect();
    },
  };
}

/** What all panels show now, in words. */
export const sentenceOf = (frames: readonly Frame[], words: Words): string =>
  frames.map((frame) => attempt(() => chartOf(frame).sentence(frame as never, words)) ?? '').join(' ');

/** The numbers behind all panels. */
export const tablesOf = (frames: readonly Frame[], words: Words): readonly Table[] =>
  frames.map((frame) => chartOf(frame).table(frame as never, words));
