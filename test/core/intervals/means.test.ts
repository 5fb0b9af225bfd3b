import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTERVALS, intervalOf } from '../../../src/core/intervals';
import { normalCriticalValue, studentCriticalValue } from '../../../src/core/intervals/criticalValue';
import { waldInterval } from '../../../src/core/intervals/wald';
import { createUniform } from '../../../src/core/random';
import { expectRelative } from '../../support/tolerances';

const setting = (level: number, standardDeviation = 2, seed = 1) => ({
  level,
  standardDeviation,
  uniform: createUniform(seed),
});

/** The interval of some values, lying in the middle of others. */
function of(id: string, values: readonly number[], level = 0.95, standardDeviation = 2) {
  const sample = Float64Array.from([1e9, ...values, -1e9]);
  const before = sample.slice();
  const interval = intervalOf(id).compute(sample, 1, values.length + 1, setting(level, standardDeviation));
  expect(sample).toEqual(before);
  return interval;
}

describe('intervals', () => {
  it('are listed in the order of the menus, each by its id', () => {
    const ids = INTERVALS.map(({ id }) => id);
    expect(ids).toEqual(['t', 'z', 'bootstrap', 'bootstrap-t', 'wald', 'wilson', 'clopper-pearson']);
    for (const id of ids) expect(intervalOf(id).id).toBe(id);
    expect(() => intervalOf('bayes')).toThrow(RangeError);
  });

  it('t is SciPy’s', () => {
    // stats.t.interval(0.95, 4, np.mean(x), stats.sem(x)) of 3, 1, 4, 1, 5.
    const { low, high } = of('t', [3, 1, 4, 1, 5]);
    expectRelative(low, 0.5788439158417651, 1e-13);
    expectRelative(high, 5.021156084158235, 1e-13);
  });

  it('z reaches 1.96 known standard errors each side', () => {
    const { low, high } = of('z', [3, 1, 4, 1, 5], 0.95, 7);
    expectRelative(low, 2.8 - (1.959963984540054 * 7) / Math.sqrt(5), 1e-14);
    expectRelative(high, 2.8 + (1.959963984540054 * 7) / Math.sqrt(5), 1e-14);
  });

  it('those for proportions count the ones', () => {
    expect(of('wald', [0, 1, 1, 0, 1, 0, 0])).toEqual(waldInterval(3, 7, 0.95));
    for (const id of ['wald', 'wilson', 'clopper-pearson']) {
      // Asked for in turns, so that what is remembered of one sample size does not serve another.
      const first = of(id, [0, 1, 1, 0]);
      expect(of(id, [0, 1, 1, 0, 0])).not.toEqual(first);
      expect(of(id, [0, 1, 1, 0], 0.8)).not.toEqual(first);
      expect(of(id, [0, 1, 1, 1])).not.toEqual(first);
      expect(of(id, [1, 0, 0, 1])).toEqual(first);
    }
  });

  it('t and the bootstraps have no width where all values are equal, whatever the value', () => {
    for (const value of [0, 0.1, 1 / 3, -7e9]) {
      for (const id of ['t', 'bootstrap', 'bootstrap-t']) {
        expect(of(id, Array(30).fill(value))).toEqual({ low: value, high: value });
      }
    }
  });

  it('t loses nothing to a large offset', () => {
    const values = [3, 1, 4, 1, 5];
    const far = of(
      't',
      values.map((value) => value + 2 ** 40),
    );
    const near = of('t', values);
    expect(far.low - 2 ** 40).toBeCloseTo(near.low, 3);
    expect(far.high - far.low).toBeCloseTo(near.high - near.low, 3);
  });

  it.each(['t', 'z', 'bootstrap', 'bootstrap-t'])('%s: low to high, wider at a higher level', (id) => {
    const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(values, (sample) => {
        const [narrow, wide] = [of(id, sample, 0.8), of(id, sample, 0.99)];
        expect(narrow.low).toBeLessThanOrEqual(narrow.high);
        expect(wide.low).toBeLessThanOrEqual(narrow.low);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  it('critical values do not mix up what they remember', () => {
    for (let round = 0; round < 2; round++) {
      expectRelative(studentCriticalValue(0.95, 30), 2.045229642132703, 1e-12);
      expectRelative(studentCriticalValue(0.99, 30), 2.756385903670605, 1e-12);
      expectRelative(studentCriticalValue(0.99, 5), 4.604094871349992, 1e-12);
      expectRelative(normalCriticalValue(0.99), 2.5758293035489004, 1e-14);
      expectRelative(normalCriticalValue(0.8), 1.2815515655446004, 1e-14);
    }
    expect(studentCriticalValue(0.95, 1)).toBeNaN();
  });
});
