import { describe, expect, it } from 'vitest';
import { binomial } from '../../../src/core/populations/binomial';
import { runToEnd } from '../../../src/experiments/run';
import { summaryOfCounts } from '../../../src/labs/galton-board/tally';
import { experimentOf } from '../../../src/labs/registry';
import { chiSquareTest } from '../../support/chiSquare';
import { expectWithin } from '../../support/tolerances';
import { frameOf, readouts, type Settings, settings } from '../settings';

const id = 'galton-board';
const play = (changes: Settings) => runToEnd(experimentOf(id), settings(id, changes) as never);

/** Each fit fails by chance once in 10,000; the seeds are fixed. */
const ALPHA = 1e-4;

describe('balls on the board', () => {
  it.each([
    [1, 0.5],
    [12, 0.5],
    [12, 0.05],
    [30, 0.95],
    [60, 0.33],
  ])('fall as the binomial says: %i rows, p = %f', (rows, probability) => {
    const { counts } = frameOf(play({ rows, probability, repetitions: 100_000, seed: 11 }), 'binomial');
    const law = binomial.create(rows, probability);
    const masses = Array.from(counts, (_, k) => law.density(k));
    expect(chiSquareTest(Array.from(counts), masses)).toBeGreaterThan(ALPHA);
  });

  it('lie in the slots that their paths lead to', () => {
    const frames = play({ rows: 17, probability: 0.3, repetitions: 40, seed: 5 });
    const { paths, rows } = frameOf(frames, 'board');
    expect(paths).toHaveLength(40 * 17);
    const counts = new Float64Array(rows + 1);
    for (let ball = 0; ball < 40; ball++) {
      const slot = paths.subarray(ball * rows, (ball + 1) * rows).reduce((sum, right) => sum + right, 0);
      counts[slot] = (counts[slot] as number) + 1;
    }
    expect(frameOf(frames, 'binomial').counts).toEqual(counts);
  });

  it('keep their paths when more follow, across blocks too', () => {
    const few = frameOf(play({ rows: 9, repetitions: 998 }), 'board').paths;
    const more = frameOf(play({ rows: 9, repetitions: 1_010 }), 'board').paths;
    // Of the newest fifty, all but the last twelve were there before.
    expect(more.subarray(0, 38 * 9)).toEqual(few.subarray(12 * 9));
  });

  it('have the mean and the spread of the binomial, within 4 Monte Carlo errors', () => {
    for (const probability of [0.05, 0.5, 0.8]) {
      const found = readouts(play({ rows: 40, probability, repetitions: 50_000, seed: 3 }));
      expectWithin(found.mean?.value as number, 40 * probability, found.mean?.monteCarloError as number, 4);
      expectWithin(
        found.standardDeviation?.value as number,
        Math.sqrt(40 * probability * (1 - probability)),
        found.standardDeviation?.monteCarloError as number,
        4,
      );
      expect(found.theoreticalStandardDeviation?.value).toBeCloseTo(
        Math.sqrt(40 * probability * (1 - probability)),
        12,
      );
    }
  });
});

describe('the moments of counts', () => {
  it('are those of the values counted', () => {
    const summary = summaryOfCounts(Float64Array.of(1, 0, 3, 2));
    const values = [0, 2, 2, 2, 3, 3];
    const mean = values.reduce((sum, x) => sum + x, 0) / 6;
    const moment = (power: number) => values.reduce((sum, x) => sum + (x - mean) ** power, 0);
    expect(summary).toMatchObject({ count: 6, min: 0, max: 3 });
    expect(summary.mean).toBeCloseTo(mean, 14);
    expect(summary.m2).toBeCloseTo(moment(2), 12);
    expect(summary.m3).toBeCloseTo(moment(3), 12);
    expect(summary.m4).toBeCloseTo(moment(4), 12);
    expect(summaryOfCounts(new Float64Array(3)).count).toBe(0);
  });
});
