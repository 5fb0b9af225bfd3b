import { describe, expect, it } from 'vitest';
import { lastExit, shareStillToLeave } from '../../../../src/labs/running-mean/charts/lastExit';
import type { LastExitFrame } from '../../../../src/labs/running-mean/charts/lastExitFrame';
import { blankDocument, framesAt, LOCALES, wordsOf } from '../../../support/words';

const frame = (exits: readonly number[], slice = 10): LastExitFrame => ({
  kind: 'last-exit',
  exits: Float64Array.from(exits),
  sampleSize: 100,
  slice,
  epsilon: 0.1,
  readouts: [],
});
const draw = (shown: LastExitFrame) =>
  lastExit.draw(shown, { document: blankDocument(), width: 720, words: wordsOf('en', 'running-mean') }).element;

/** Share at a step as the drawn curve has it: its height over the baseline, the full height being that of step 1. */
function heightAt(element: Element, pixel: number): number {
  const d = element.querySelector('.outline')?.getAttribute('d') ?? '';
  let [x, y] = [0, 0];
  for (const [, command, text] of d.matchAll(/([MHV])([-\d.,]+)/g)) {
    if (command === 'M') [x, y] = (text as string).split(',').map(Number) as [number, number];
    else if (command === 'V') y = Number(text);
    else if (Number(text) >= pixel) return y;
    else x = Number(text);
  }
  throw new Error(`the curve ends at ${x}, before ${pixel}`);
}

describe('last exits', () => {
  it('counts with the readout and the weak law: all paths are either gone for good or still to leave', () => {
    for (const slice of [1, 5, 50, 185, 1_000]) {
      const [, weak, strong] = framesAt('running-mean', { paths: 50, n: 1_000, slice, population: 'die:6' });
      if (weak?.kind !== 'slice' || strong?.kind !== 'last-exit') throw new Error('other panels');
      const value = (readouts: typeof weak.readouts, name: string) => readouts.find((r) => r.name === name)?.value;
      const share = shareStillToLeave(strong, strong.slice);
      expect(share + (value(strong.readouts, 'shareNeverOutsideAgain') as number)).toBeCloseTo(1, 12);
      expect(share).toBeGreaterThanOrEqual(value(weak.readouts, 'shareOutside') as number);
    }
  });

  it('counts a path that is outside at the slice itself for the last time', () => {
    expect(shareStillToLeave(frame([10, 0, 9, 11]), 10)).toBe(0.5);
  });

  it('draws the naive count at every pixel between two exits', () => {
    const exits = [0, 0, 1, 3, 3, 7, 20, 20, 55, 100];
    const element = draw(frame(exits));
    // Right of the gutter, on an axis to 1,000.
    const [left, right, base] = [48, 702, heightAt(draw(frame([0])), 300)];
    const full = base - heightAt(draw(frame([100])), 300);
    for (const step of [2, 4, 6, 12, 30, 80]) {
      const pixel = left + ((right - left) * Math.log(step)) / Math.log(1_000);
      const naive = exits.filter((exit) => exit >= step).length / exits.length;
      expect(Math.abs((base - heightAt(element, pixel)) / full - naive), `step ${step}`).toBeLessThan(1.5 / full);
    }
  });

  it('draws paths of one step as high as it says', () => {
    const one = { ...frame([1, 1, 1, 0]), sampleSize: 1, slice: 1 };
    expect(shareStillToLeave(one, 1)).toBe(0.75);
    expect(heightAt(draw(one), 60)).toBeLessThan(heightAt(draw({ ...one, exits: Float64Array.of(1, 0) }), 60));
  });

  it.each(LOCALES)(
    'has words and whole coordinates when nobody was ever outside, and before the first path (%s)',
    (l) => {
      for (const exits of [[0, 0, 0], [], [100]]) {
        expect(lastExit.sentence(frame(exits), wordsOf(l, 'running-mean'))).not.toMatch(/[{}]|NaN|undefined/);
        expect(draw(frame(exits)).outerHTML).not.toMatch(/NaN|style=/);
      }
    },
  );
});
