import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../../src/experiments/run';
import { streamsOf } from '../../../src/experiments/streams';
import { experimentOf } from '../../../src/labs/registry';
import { drawing as side } from '../../../src/labs/sampling-distribution/drawing';
import { frameOf, readouts, type Settings, settings } from '../settings';

const experiment = experimentOf('sampling-distribution');
const play = (changes: Settings) => runToEnd(experiment, settings('sampling-distribution', changes) as never);

describe('the sampling distribution', () => {
  // 4 Monte Carlo errors, 2 figures a row: with fixed seeds a row that fails is wrong, not unlucky.
  it.each([
    ['exponential:1', 'mean', 5],
    ['exponential:1', 'mean', 1_000],
    ['exponential:1', 'mean', 50_000],
    ['exponential:1', 'sum', 30],
    ['log-normal:0,1', 'mean', 30],
    ['die:6', 'mean', 2],
    ['die:6', 'sum', 10],
    ['normal:10,2', 'median', 400],
    ['uniform:0,1', 'proportion-above', 40],
    ['bernoulli:0.03', 'mean', 30],
    ['normal:0,1', 'variance', 20],
    ['normal:0,1', 'standard-deviation', 200],
    ['zero-inflated:0.05,3,1', 'mean', 1_000],
  ])('of %s, %s of %i, is where theory says', (population, statistic, n) => {
    const figures = readouts(play({ population, statistic, n, repetitions: 20_000, threshold: 0.3, seed: 7 }));
    for (const [empirical, theoretical] of [
      ['mean', 'expectedValue'],
      ['standardError', 'theoreticalStandardError'],
    ] as const) {
      const { value, monteCarloError } = figures[empirical] as { value: number; monteCarloError: number };
      const expected = figures[theoretical]?.value as number;
      // Asymptotic theory is off by terms in 1/n, which the median of 400 and the sd of 200 still show.
      const slack = statistic === 'median' || statistic === 'standard-deviation' ? 0.01 * Math.abs(expected) + 1e-3 : 0;
      expect(Math.abs(value - expected)).toBeLessThan(4 * monteCarloError + slack);
      expect(monteCarloError).toBeLessThan(0.1 * Math.max(expected, 0.2));
    }
  });

  it('keeps earlier draws when more repetitions are asked for', () => {
    for (const changes of [
      { n: 30 },
      { n: 9_000, statistic: 'median' },
      { n: 3, population: 'gamma:0.5,2' },
    ] as Settings[]) {
      const few = frameOf(play({ ...changes, repetitions: 10 }), 'distribution').latest;
      const more = frameOf(play({ ...changes, repetitions: 100 }), 'distribution').latest;
      expect(few).toHaveLength(10);
      expect(more.slice(0, 10)).toEqual(few);
    }
  });

  it('keeps earlier blocks when more blocks are asked for', () => {
    const raw = (repetitions: number) => {
      const params = settings('sampling-distribution', { repetitions }) as never;
      let tally = experiment.begin(params);
      tally = experiment.merge(params, tally, drawn(params, 0));
      return experiment.merge(params, tally, drawn(params, 1)).main.raw as Float64Array;
    };
    expect(raw(3_500).slice(0, 1_200)).toEqual(raw(1_200));
  });

  it('pins just the picture that was seen at that n', () => {
    const seen = frameOf(play({ n: 5, repetitions: 2_500 }), 'distribution');
    const both = frameOf(play({ n: 50, pin: 5, repetitions: 2_500 }), 'distribution');
    expect(both.pinned).toEqual({ sampleSize: 5, bins: seen.bins, repetitions: 2_500 });
    expect(both.bins).toEqual(frameOf(play({ n: 50, repetitions: 2_500 }), 'distribution').bins);
  });

  it('loses no repetition', () => {
    for (const population of ['cauchy:0,1', 'pareto:1.1', 'die:6', 'zero-inflated:0.02,3,2', 'beta:0.5,0.5']) {
      for (const n of [1, 10]) {
        const { bins } = frameOf(play({ population, n, repetitions: 3_000 }), 'distribution');
        const inside = bins.counts.reduce((a, b) => a + b, 0);
        expect(inside + bins.below + bins.above).toBe(3_000);
        expect(inside).toBeGreaterThan(2_400);
      }
    }
  });

  it.each([
    ['die:6', 'mean', 1, 6],
    ['die:6', 'mean', 7, 8],
    ['die:6', 'sum', 40, 8],
    ['bernoulli:0.3', 'mean', 1_000, 8],
    ['binomial:20,0.3', 'sum', 3, 8],
  ])('of the lattice population %s, %s of %i, has no comb', (population, statistic, n, least) => {
    const { bins } = frameOf(play({ population, statistic, n, repetitions: 60_000 }), 'distribution');
    // Edges lie halfway between values, so neighbours near the middle differ by shape alone.
    const most = Math.max(...bins.counts);
    const middle = [...bins.counts].filter((count) => count > most / 4);
    const first = bins.counts.indexOf(middle[0] as number);
    expect(middle.every((count, i) => bins.counts[first + i] === count)).toBe(true);
    expect(bins.counts.filter((count) => count > 0).length).toBeGreaterThanOrEqual(least);
  });

  it('keeps its axis whatever n is, and fits on request', () => {
    const domains = [1, 30, 10_000].map((n) => frameOf(play({ n, repetitions: 10 }), 'distribution').domain);
    expect(domains[1]).toEqual(domains[0]);
    expect(domains[2]).toEqual(domains[0]);
    const fitted = frameOf(play({ n: 10_000, repetitions: 10, fit: 'fit' }), 'distribution').domain;
    expect(fitted[1] - fitted[0]).toBeLessThan(0.2);
  });

  it('draws from the law of the sum only where it must and can', () => {
    expect(frameOf(play({ n: 10_000, repetitions: 100 }), 'distribution').direct).toBe(false);
    expect(frameOf(play({ n: 10_001, repetitions: 100 }), 'distribution').direct).toBe(true);
    expect(frameOf(play({ n: 10_001, repetitions: 100 }), 'sample')).toMatchObject({
      illustration: true,
      sampleSize: 10_001,
    });
    expect(settings('sampling-distribution', { n: 10_001, population: 'log-normal:0,1' }).n).toBe(10_000);
    expect(settings('sampling-distribution', { n: 1, statistic: 'variance' }).n).toBe(2);
  });

  it('holds a million repetitions in under 200 kB', () => {
    const params = settings('sampling-distribution', { n: 2, repetitions: 1_000_000 }) as never;
    let tally = experiment.begin(params);
    for (let k = 0; k < experiment.blocks(params); k++) tally = experiment.merge(params, tally, drawn(params, k));
    expect(tally.main.summary.count).toBe(1_000_000);
    expect(bytes(tally)).toBeLessThan(200_000);
  });

  it('standardises with the theoretical mean and standard error', () => {
    const frame = frameOf(play({ n: 30, repetitions: 5_000, view: 'standardised' }), 'distribution');
    expect(frame.normal).toMatchObject({ mean: 0, standardError: 1 });
    const { lo, width, counts } = frame.bins;
    const mean = counts.reduce((sum, count, i) => sum + count * (lo + (i + 0.5) * width), 0) / 5_000;
    expect(Math.abs(mean)).toBeLessThan(0.1);
  });

  it('plots quantiles that ascend, on the diagonal for a normal', () => {
    const qq = frameOf(play({ population: 'normal:0,1', n: 4, repetitions: 10_000, view: 'qq' }), 'qq');
    expect(qq.observed).toEqual(qq.observed.toSorted());
    const middle = qq.observed.filter((_, i) => Math.abs(qq.theoretical[i] as number) < 1.5);
    const expected = qq.theoretical.filter((z) => Math.abs(z) < 1.5).map((z) => qq.mean + z * qq.standardError);
    middle.forEach((value, i) => {
      expect(Math.abs(value - (expected[i] as number))).toBeLessThan(0.04);
    });
  });
});

function drawn(params: never, block: number): never {
  const drawing = side.draw(params, block, streams(block));
  for (let step = drawing.next(); ; step = drawing.next()) if (step.done) return step.value as never;
}

const cursor = streamsOf(42);
const streams = (block: number) => cursor(block);

/** Bytes of all typed arrays, whole buffers counted. */
function bytes(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.buffer.byteLength;
  if (value !== null && typeof value === 'object')
    return Object.values(value).reduce<number>((sum, v) => sum + bytes(v), 0);
  return 8;
}
