import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/charts/chart';
import { distribution } from '../../src/charts/distribution';
import type { DistributionFrame } from '../../src/charts/distributionFrame';
import type { StackPanel } from '../../src/charts/stack';
import type { Frame } from '../../src/experiments/frame';
import { layOver } from '../../src/instrument/layOver';
import { blankDocument, wordsOf } from '../support/words';

const words = wordsOf('en');
const SHAPE = 'distribution -2 2 0.5 M0,100V50.0h50.00V0.0h50.00V100Z';

const frame: DistributionFrame = {
  ...{ kind: 'distribution', domain: [-2, 2], repetitions: 1_000, target: 1_000, sampleSize: 30, statistic: 'mean' },
  bins: { lo: -2, width: 1, counts: Float64Array.of(50, 450, 450, 50), below: 0, above: 0 },
  ...{ parameter: 0, latest: new Float64Array(0), normal: null, exact: null, direct: false, pinned: null },
  ...{ scale: 'value', readouts: [] },
};

function panels(kind = 'distribution') {
  const taken: unknown[] = [];
  const figure = distribution.draw(frame, { document: blankDocument(), width: 720, words }) as Figure<Frame>;
  const withOutline = { element: figure.element, update: () => true, outline: (points: unknown) => taken.push(points) };
  const all: StackPanel[] = [
    { kind: 'gap', figure: withOutline },
    { kind, figure },
  ];
  return { all, taken, guess: () => figure.element.querySelector('.guess')?.getAttribute('d') ?? null };
}

describe('a guess over the panels of a lab', () => {
  it('is a place across, or points, where a panel takes them', () => {
    const { all, taken, guess } = panels();
    layOver(all, '500', words);
    layOver(all, '1:0.5,10:0.2', words);
    layOver(all, '', words);
    expect(taken).toEqual([
      [[500, Number.NaN]],
      [
        [1, 0.5],
        [10, 0.2],
      ],
      [],
    ]);
    expect(guess()).toBeNull();
  });

  it('is a shape in the panel that it is of, and in no other', () => {
    const { all, taken, guess } = panels();
    layOver(all, SHAPE, words);
    // From -2 to 0 half as high as from 0 to 2.
    const [, base, low, high] = (/^M18,(\d+)L18,(\d+)L360,\2L360,(\d+)L/.exec(guess() ?? '') ?? []).map(Number);
    expect(((base ?? 0) - (high ?? 0)) / ((base ?? 0) - (low ?? 0))).toBeCloseTo(2, 1);
    expect(taken).toEqual([[]]);
    layOver(all, '', words);
    expect(guess()).toBe('');

    const other = panels('sample');
    layOver(other.all, SHAPE, words);
    expect(other.guess()).toBeNull();
  });
});
