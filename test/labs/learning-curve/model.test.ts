import { describe, expect, it } from 'vitest';
import { createUniform } from '../../../src/core/random';
import { runToEnd } from '../../../src/experiments/run';
import { isoError, levelsAbove } from '../../../src/labs/learning-curve/charts/isoError';
import { QUANTITIES } from '../../../src/labs/learning-curve/quantities';
import { emptyTally } from '../../../src/labs/learning-curve/tally';
import { experimentOf } from '../../../src/labs/registry';
import { buffersOf } from '../../../src/runtime/buffers';
import reference from '../../reference/learning-curve.json';
import { expectWithin } from '../../support/tolerances';
import { frameOf, readouts, type Settings, settings } from '../settings';

const experiment = experimentOf('learning-curve');
const settled = (changes: Settings) => settings('learning-curve', changes) as never;
const play = (changes: Settings) => runToEnd(experiment, settled(changes));
const figures = (changes: Settings) => readouts(play(changes));

describe('what n labelled rows teach', () => {
  // Eight figures within 4 errors of both simulations, at fixed seeds.
  it.each(reference.learnt)('is what NumPy finds row by row: n = $n, noise $noise, $side', (given) => {
    const { n, features, floor, noise, side, error, deviation } = given;
    const asked = { n, features, bestError: floor, labelNoise: noise, flips: side, repetitions: 5_000, seed: 6 };
    const { learnedError, expectedError } = figures(asked);
    expectWithin(
      learnedError?.value as number,
      error,
      Math.hypot(deviation, learnedError?.monteCarloError as number),
      4,
    );
    expectWithin(expectedError?.value as number, error, deviation, 4);
  });

  it('is drawn near its expectation at every number of rows that the picture has', () => {
    const frame = frameOf(play({ n: 300, repetitions: 200 }), 'curve');
    frame.drawnX.forEach((n, i) => {
      const expected = frame.error[frame.x.findIndex((x) => x >= n * 0.999)] as number;
      const near = n * 1.001 >= (frame.x.find((x) => x >= n * 0.999) as number);
      // Only powers of ten are places of both.
      if (near)
        expectWithin(frame.drawnError[i] as number, expected, Math.max(frame.drawnSpread[i] as number, 2e-5), 4.5);
    });
  });

  it('has a limit above the best possible with flips in one class alone', () => {
    expect(figures({ flips: 'one', repetitions: 100 }).errorLimit?.value).toBeGreaterThan(0.13);
    expect(figures({ flips: 'both', repetitions: 100 }).errorLimit).toBeUndefined();
  });

  it('draws the same sets first, however many follow', () => {
    const at = (repetitions: number) => frameOf(play({ n: 50, repetitions }), 'curve').hereError;
    expect(at(1_000)).not.toBe(at(2_000));
    expect(at(1_000)).toBe(at(1_000));
  });
});

describe('the map', () => {
  it('has lines of one error, on which rows grow with wrong labels', () => {
    const frame = frameOf(play({ n: 1_000, repetitions: 100 }), 'trade');
    for (const level of levelsAbove(frame.best)) {
      const line = isoError(frame, level);
      expect(line.length).toBeGreaterThan(1);
      line.forEach(([rows], i) => {
        expect(rows).toBeGreaterThan(line[i - 1]?.[0] ?? 0);
      });
    }
    // The line of the cleaned error passes near both of its exact ends.
    const line = isoError(frame, frame.cleanedError);
    const at = (noise: number) => line.find(([, share]) => Math.abs(share - noise) < 1e-9)?.[0] as number;
    expect(at(0.2) / 1_000).toBeCloseTo(1, 1);
    expect(at(0.3) / frame.rowsWorth).toBeCloseTo(1, 1);
  });

  it('is empty before it is computed, and without lines', () => {
    const params = settled({});
    const frame = frameOf(experiment.frames(params, emptyTally() as never), 'trade');
    expect(isoError(frame, 0.2)).toEqual([]);
    expect(frame.readouts).toEqual([]);
  });
});

describe('what a worker gives away', () => {
  it('is not what it keeps for the next run', () => {
    const params = settled({ repetitions: 10 });
    const play = () => {
      const tallies: unknown[] = [];
      for (let block = 0; block < experiment.blocks(params); block++) {
        tallies.push(experiment.draw(params, block, createUniform(1)).next().value);
      }
      return [...buffersOf(tallies)];
    };
    const first = play();
    const sizes = first.map(({ byteLength }) => byteLength);
    structuredClone(first, { transfer: first });
    expect(play().map(({ byteLength }) => byteLength)).toEqual(sizes);
  });
});

describe('what is asked', () => {
  it('has ten rows or more', () => {
    const { params, notices } = experiment.settle({ ...settings('learning-curve'), n: 3 } as never);
    expect(params.n).toBe(10);
    expect(notices).toEqual([{ code: 'clamped', variable: 'n', given: '3', used: '10' }]);
  });
});

describe('the figures of prose', () => {
  const at = (name: string, changes: Settings = {}) =>
    QUANTITIES[name]?.compute({ ...settings('learning-curve', { n: 1_000 }), ...changes }) as number;

  it('are those of the lab', () => {
    const { expectedError, cleanedError, rowsWorth, contradictedShare } = figures({ n: 1_000, repetitions: 100 });
    expect(at('expectedLearnedError')).toBe(expectedError?.value);
    expect(at('expectedCleanedError')).toBe(cleanedError?.value);
    expect(at('extraRowsWorth')).toBe((rowsWorth?.value as number) - 1_000);
    expect(at('contradictedLabels')).toBe(contradictedShare?.value);
    const right = at('rightRowsWorth');
    expect(at('expectedLearnedError', { n: right, labelNoise: 0 })).toBeCloseTo(expectedError?.value as number, 6);
    // (1 - 2 * 0.3)^2 = 0.16.
    expect(right / 1_000).toBeCloseTo(0.16, 1);
    expect(at('learnableError')).toBeCloseTo(100 * ((expectedError?.value as number) - 0.1), 9);
    expect(at('learnedErrorLimit')).toBeCloseTo(0.1, 12);
  });

  it('are not those of wrong rows that are only lost, nor of labels that only cancel', () => {
    // 100 more right rows where seven of ten new ones are right; 200 more than wrong ones where four of ten are.
    expect([100 / 0.7, 200 / 0.4].map(Math.round)).toEqual([143, 500]);
    // By the square, 1,250; NumPy's errors of 1,000 rows cleaned and of 2,236 as they are: 0.11839 and 0.11840.
    expect(at('extraRowsWorth')).toBeGreaterThan(1_200);
    expect(at('extraRowsWorth')).toBeLessThan(1_260);
  });

  it('count labels: of one class they are half as many, and no more are put right than are wrong', () => {
    expect([at('wrongLabels'), at('correctedLabels')]).toEqual([300, 100]);
    expect([at('wrongLabels', { flips: 'one' }), at('correctedLabels', { flips: 'one' })]).toEqual([150, 50]);
    expect(at('correctedLabels', { labelNoise: 0.05 })).toBe(50);
  });

  it('know how far a measured error may be off: half as far with four times the rows', () => {
    // 1.96 sqrt(0.1 * 0.9 / 400) = 0.0294.
    expect(at('measuredErrorMargin', { n: 400 })).toBeCloseTo(2.94, 2);
    expect(at('measuredErrorMargin', { n: 1_600 })).toBeCloseTo(1.47, 2);
  });
});
