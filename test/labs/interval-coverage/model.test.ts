import { describe, expect, it } from 'vitest';
import { INTERVALS } from '../../../src/core/intervals';
import { createUniform } from '../../../src/core/random';
import { runToEnd } from '../../../src/experiments/run';
import { streamsOf } from '../../../src/experiments/streams';
import { drawing } from '../../../src/labs/interval-coverage/drawing';
import { picture } from '../../../src/labs/interval-coverage/picture';
import {
  addIntervals,
  emptyIntervalTally,
  mergeIntervalTallies,
  runningShare,
} from '../../../src/labs/interval-coverage/tally';
import { experimentOf } from '../../../src/labs/registry';
import { expectWithin } from '../../support/tolerances';
import { frameOf, readouts, type Settings, settings } from '../settings';

const id = 'interval-coverage';
const experiment = experimentOf(id);
const play = (changes: Settings) => runToEnd(experiment, settings(id, changes) as never);
const noticesOf = (changes: Settings) => {
  const defaults = Object.fromEntries(Object.entries(experiment.params).map(([name, param]) => [name, param.default]));
  return experiment.settle({ ...defaults, ...changes } as never).notices.map(({ code, variable }) => [code, variable]);
};

describe('coverage', () => {
  // Within 4 Monte Carlo errors, fixed seeds. The t interval is exact for a normal population, the z interval too.
  it.each([
    ['t', 'normal:100,15', 5, '0.95', 0.95],
    ['t', 'normal:100,15', 2, '0.8', 0.8],
    ['t', 'normal:0,1', 100, '0.99', 0.99],
    ['z', 'normal:3,2', 1, '0.9', 0.9],
    // Exact sums over the binomial law: test/reference, proportion-coverage.json.
    ['wald', 'bernoulli:0.03', 30, '0.95', 0.5971432389050734],
    ['wilson', 'bernoulli:0.03', 30, '0.95', 0.9399309054788825],
    ['wald', 'bernoulli:0.03', 1_000, '0.95', 0.9346214790415097],
    // By simulation, 200,000 repetitions: t-interval-coverage.json.
    ['t', 'log-normal:0,1', 30, '0.95', 0.883375],
  ])('of the %s interval, %s, n = %i, level %s, is %f', (interval, population, n, level, expected) => {
    const found = readouts(play({ interval, population, n, level, repetitions: 20_000, seed: 3 }));
    expectWithin(found.coverage?.value as number, expected, found.coverage?.monteCarloError as number, 4);
    expect(found.nominalLevel?.value).toBe(Number(level));
    const parts = ['coverage', 'missedBelow', 'missedAbove'].map((name) => found[name]?.value as number);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
  });

  it('misses a skewed mean from below, and says so by the names that the reference uses', () => {
    const found = readouts(play({ population: 'log-normal:0,1', n: 30, repetitions: 20_000, seed: 4 }));
    expectWithin(found.missedAbove?.value as number, 0.114615, found.missedAbove?.monteCarloError as number, 4);
    expectWithin(found.missedBelow?.value as number, 0.00201, found.missedBelow?.monteCarloError as number, 4);
  });

  it('of the z interval comes with its known width', () => {
    const width = readouts(play({ interval: 'z', population: 'normal:0,2', n: 16, repetitions: 100 })).meanWidth;
    expect(width?.value).toBeCloseTo(2 * 1.959963984540054 * 0.5, 12);
  });

  it('does not exist without a finite mean; intervals do', () => {
    for (const population of ['cauchy:0,1', 'pareto:0.8']) {
      const frames = play({ population, repetitions: 250 });
      const found = readouts(frames);
      for (const name of ['coverage', 'missedBelow', 'missedAbove', 'parameter']) {
        expect(found[name]?.value, name).toBeNaN();
      }
      expect(frameOf(frames, 'intervals').low).toHaveLength(100);
      expect(frameOf(frames, 'running-share').steps).toHaveLength(0);
    }
  });

  it('has an endless width where a bootstrap-t interval has no end', () => {
    const found = readouts(play({ population: 'bernoulli:0.2', interval: 'bootstrap-t', n: 5, repetitions: 200 }));
    expect(found.meanWidth?.value).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('intervals drawn earlier', () => {
  it.each(INTERVALS.map((method) => method.id))('by %s stay when more are asked for', (interval) => {
    /** The ends of the interval of this number in a run of so many. */
    const ends = (number: number, repetitions: number) => {
      const { first, low, high } = frameOf(
        play({ interval, population: 'bernoulli:0.3', n: 11, repetitions }),
        'intervals',
      );
      expect(number).toBeGreaterThanOrEqual(first);
      return [low[number - first], high[number - first]];
    };
    for (const number of [1, 4, 7]) expect(ends(number, 60)).toEqual(ends(number, 7));
    // From one block into the next.
    expect(ends(1_000, 1_099)).toEqual(ends(1_000, 1_000));
    expect(ends(1_010, 1_099)).toEqual(ends(1_010, 1_010));
  });

  it('are the newest 100, numbered', () => {
    const frame = frameOf(play({ repetitions: 2_345 }), 'intervals');
    expect([frame.first, frame.low.length, frame.repetitions]).toEqual([2_246, 100, 2_345]);
    const few = frameOf(play({ repetitions: 30 }), 'intervals');
    expect([few.first, few.low.length]).toEqual([1, 30]);
  });
});

describe('blocks', () => {
  it('merge like one run, whatever is looked at on the way', () => {
    const params = settings(id, { population: 'log-normal:0,1', n: 300, repetitions: 12_345 }) as never;
    const [, ...whole] = runToEnd(experiment, params);
    const streams = streamsOf(42);
    const all = emptyIntervalTally();
    for (let k = 0; k < drawing.blocks(params); k++) {
      const turns = drawing.draw(params, k, streams(k));
      let pauses = 0;
      for (let step = turns.next(); ; step = turns.next()) {
        if (step.done) {
          mergeIntervalTallies(all, step.value);
          break;
        }
        pauses++;
        // What is shown at a pause is never more than what was drawn.
        const shown = structuredClone(all);
        mergeIntervalTallies(shown, structuredClone(step.value));
        expect(shown.held + shown.missedBelow + shown.missedAbove).toBe(shown.count);
        expect(runningShare(shown).share.at(-1)).toBeCloseTo(shown.held / shown.count, 14);
      }
      expect(pauses).toBeGreaterThan(0);
    }
    expect(picture.frames(params, all).slice(1)).toEqual(whole);
  });

  it('count the running share at every step, as one by one', () => {
    const uniform = createUniform(9);
    const [low, high] = [new Float64Array(2_600), new Float64Array(2_600)];
    for (let i = 0; i < low.length; i++) {
      low[i] = uniform() - 0.9;
      high[i] = (low[i] as number) + 1;
    }
    const tally = emptyIntervalTally();
    for (let first = 0; first < low.length; first += 1_000) {
      const block = emptyIntervalTally();
      const end = Math.min(low.length, first + 1_000);
      for (let at = first; at < end; at += 300) {
        const count = Math.min(300, end - at);
        addIntervals(block, { low: low.subarray(at), high: high.subarray(at), count }, 0, first);
      }
      mergeIntervalTallies(tally, block);
    }
    const { steps, share } = runningShare(tally);
    expect(steps.at(-1)).toBe(2_600);
    expect(steps).toEqual(Float64Array.from([...new Set(steps)].sort((a, b) => a - b)));
    steps.forEach((step, i) => {
      let held = 0;
      for (let k = 0; k < step; k++) if ((low[k] as number) <= 0 && (high[k] as number) >= 0) held++;
      expect(share[i]).toBe(held / step);
    });
  });

  it('take no more memory for a million intervals than for a few', () => {
    const tally = emptyIntervalTally();
    const ones = { low: new Float64Array(1_000).fill(-1), high: new Float64Array(1_000).fill(1), count: 1_000 };
    for (let k = 0; k < 1_000; k++) {
      const block = emptyIntervalTally();
      addIntervals(block, ones, 0, 1_000 * k);
      mergeIntervalTallies(tally, block);
    }
    expect(tally.count).toBe(1_000_000);
    expect(tally.low.buffer.byteLength + tally.heldAt.buffer.byteLength).toBeLessThan(50_000);
    expect(runningShare(tally).steps.at(-1)).toBe(1_000_000);
  });
});

describe('what cannot be', () => {
  it('is settled, and said', () => {
    expect(settings(id, { interval: 'wald' })).toMatchObject({ interval: 't' });
    expect(noticesOf({ interval: 'wald' })).toEqual([['clamped', 'interval']]);
    expect(noticesOf({ interval: 'wald', population: 'bernoulli:0.03' })).toEqual([]);
    expect(settings(id, { interval: 'z', population: 'pareto:1.5' })).toMatchObject({ interval: 't' });
    expect(settings(id, { interval: 'z', population: 'cauchy:0,1' })).toMatchObject({ interval: 't' });
    expect(settings(id, { n: 1 })).toMatchObject({ n: 2 });
    expect(settings(id, { n: 1, interval: 'z' })).toMatchObject({ n: 1 });
    expect(settings(id, { n: 1_000_000 })).toMatchObject({ n: 10_000 });
    expect(settings(id, { n: 1_000_000, interval: 'bootstrap' })).toMatchObject({ n: 1_000 });
  });

  it('never asks for much more than two thousand million draws', () => {
    for (const interval of ['t', 'bootstrap', 'bootstrap-t']) {
      for (const n of [2, 30, 999, 10_000]) {
        const settled = settings(id, { n, interval, repetitions: 1_000_000 });
        const each = Number(settled.n) * (interval === 't' ? 1 : 1_000);
        expect(each * Number(settled.repetitions)).toBeLessThanOrEqual(2e9);
        expect(each * Number(settled.repetitions)).toBeGreaterThan(interval === 't' && n < 1_000 ? 1e6 : 9e8);
      }
    }
  });
});

describe('the axis', () => {
  it('is that of the population whatever n, and fits by n and population alone on request', () => {
    const domain = (changes: Settings) => frameOf(play({ repetitions: 5, ...changes }), 'intervals').domain;
    expect(domain({ n: 10_000 })).toEqual(domain({ n: 2 }));
    expect(domain({ n: 10 })).toEqual(frameOf(play({ repetitions: 5 }), 'population').domain);
    const fitted = domain({ n: 100, fit: 'fit' });
    expect(domain({ n: 100, fit: 'fit', seed: 5, repetitions: 50 })).toEqual(fitted);
    expect(fitted[0]).toBeCloseTo(1 - 0.6, 9);
    expect(fitted[1]).toBeCloseTo(1 + 0.6, 9);
  });
});
