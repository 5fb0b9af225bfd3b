import { describe, expect, it } from 'vitest';
import { createStack } from '../../src/charts/stack';
import { chartOf } from '../../src/labs/registry/allCharts';
import { blankDocument, framesAt, wordsOf } from '../support/words';

const words = wordsOf('en', 'running-mean');
const always = () => true;
const [few, many] = [framesAt('running-mean', { n: 100, paths: 5 }), framesAt('running-mean', { n: 10_000, paths: 5 })];
const emptyBox = (): HTMLElement => blankDocument().createElement('div') as HTMLElement;

/** What a container shows of frames drawn at once. */
function atOnce(frames: typeof few): string {
  const box = emptyBox();
  createStack(box, words, chartOf).show(frames, { width: 720 });
  return box.innerHTML;
}

describe('a picture that takes long', () => {
  it('is drawn in pieces, each panel exchanged when it is whole, and is the picture drawn at once', () => {
    const box = emptyBox();
    const stack = createStack(box, words, chartOf);
    stack.show(few, { width: 720 });
    const before = box.innerHTML;
    expect(before).toBe(atOnce(few));

    expect(stack.show(many, { width: 720 }, always)).toBe(false);
    // Drawn, but its labels have no places yet.
    expect(box.innerHTML).toBe(before);
    let pieces = 1;
    const steps = [before];
    for (let isWhole = false; !isWhole; pieces++) {
      isWhole = stack.goOn(always);
      if (box.innerHTML !== steps.at(-1)) steps.push(box.innerHTML);
      expect(box.children).toHaveLength(many.length);
    }
    // One after the other.
    expect(steps.length).toBeGreaterThan(2);
    expect(pieces).toBeGreaterThan(many.length);
    expect(box.innerHTML).toBe(atOnce(many));
  });

  it('asks before each piece, and says how long that took the last time', () => {
    const stack = createStack(emptyBox(), words, chartOf);
    stack.show(few, { width: 720 });
    const told: (number | undefined)[] = [];
    const note = (nextMs?: number): boolean => {
      told.push(nextMs);
      return false;
    };
    // All panels new, in two pieces each, and then only moved.
    for (const frames of [many, few]) stack.show(frames, { width: 720 }, note);
    const before = told.length;
    stack.show(few, { width: 720 }, note);
    expect(before).toBeGreaterThanOrEqual(2 * (few.length - 1));
    expect(told.slice(before)).toHaveLength(few.length - 1);
    for (const nextMs of told) expect(nextMs).toBeGreaterThanOrEqual(0);
  });

  it('is left for a newer one, also for one of fewer panels while its last one waits', () => {
    const count = many.length;
    for (let pieces = 0; pieces < 2 * count; pieces++) {
      const box = emptyBox();
      const stack = createStack(box, words, chartOf);
      stack.show(few, { width: 720 });
      let isWhole = stack.show(many, { width: 720 }, always);
      for (let piece = 0; piece < pieces && !isWhole; piece++) isWhole = stack.goOn(always);
      expect(stack.show(few.slice(0, 1), { width: 720 })).toBe(true);
      expect(box.innerHTML).toBe(atOnce(few.slice(0, 1)));
      expect(stack.goOn()).toBe(true);
      expect(stack.panels()).toHaveLength(1);
    }
  });
});
