import { describe, expect, it } from 'vitest';
import { exaggeration } from '../../../src/core/comparison/exaggeration';
import { levelThatTouches, pValueWhenErrorBarsTouch, pValueWhenTouching } from '../../../src/core/comparison/overlap';
import { largeSampleSignificance, normalSignificance } from '../../../src/core/comparison/power';
import { pValueDensity } from '../../../src/core/comparison/pValueDensity';
import { shareSignificance } from '../../../src/core/comparison/shareSignificance';
import { welch } from '../../../src/core/comparison/welch';
import { welchCritical } from '../../../src/core/comparison/welchCritical';
import { sampleMoments } from '../../../src/core/intervals/sampleMoments';
import { studentTCdf, studentTQuantile } from '../../../src/core/special/studentT';
import reference from '../../reference/welch.json';

const moments = (values: readonly number[]) => ({
  n: values.length,
  ...sampleMoments(Float64Array.from(values), 0, values.length),
});

describe('Welch’s comparison', () => {
  it.each(reference.tests)('is that of SciPy: t = $t', ({ a, b, t, df, p, low, high }) => {
    const found = welch(moments(a), moments(b));
    expect(found.t).toBeCloseTo(t, 10);
    expect(found.degreesOfFreedom).toBeCloseTo(df, 9);
    expect(2 * studentTCdf(-Math.abs(found.t), found.degreesOfFreedom)).toBeCloseTo(p, 10);
    const half = found.standardError * welchCritical(0.95, a.length, b.length)(found.degreesOfFreedom);
    expect(found.difference - half).toBeCloseTo(low, 7);
    expect(found.difference + half).toBeCloseTo(high, 7);
  });

  it('has no t where nothing varies and nothing differs', () => {
    const [same, other] = [moments([2, 2, 2]), moments([5, 5])];
    expect(welch(same, same).t).toBeNaN();
    expect(welch(same, other)).toMatchObject({ t: Number.POSITIVE_INFINITY, degreesOfFreedom: 1 });
  });
});

describe('its critical value', () => {
  it.each([
    [2, 2],
    [2, 100_000],
    [3, 7],
    [4, 4],
    [8, 100_000],
    [30, 30],
    [5, 60],
    [100_000, 100_000],
  ])('is interpolated to 1e-11 for %i and %i', (nA, nB) => {
    for (const level of [0.8, 0.95, 0.99, 0.999]) {
      const critical = welchCritical(level, nA, nB);
      const [least, most] = [Math.min(nA, nB) - 1, nA + nB - 2];
      for (let share = 0; share <= 1; share += 0.043) {
        // Evenly spread over 1 / df, and over its logarithm.
        for (const df of [1 / (share / most + (1 - share) / least), least * (most / least) ** share]) {
          const exact = studentTQuantile((1 + level) / 2, df);
          expect(Math.abs(critical(df) / exact - 1)).toBeLessThan(1e-11);
        }
      }
    }
  });
});

describe('how often a comparison is significant', () => {
  it.each(reference.normal)('is exact for normals: $nA and $nB, $difference apart', ({ above, below, ...asked }) => {
    const found = normalSignificance(asked);
    expect(Math.abs(found.above - above)).toBeLessThan(1e-9);
    expect(Math.abs(found.below - below)).toBeLessThan(1e-9);
  });

  it.each(reference.shares)('is exact for shares: $pA and $pB', ({ above, below, ...asked }) => {
    const found = shareSignificance(asked);
    expect(found?.above).toBeCloseTo(above, 9);
    expect(found?.below).toBeCloseTo(below, 9);
  });

  it('gives up where too many pairs of counts would be summed', () => {
    expect(shareSignificance({ pA: 0.5, pB: 0.5, nA: 10_000, nB: 10_000, level: 0.95 })).toBeNull();
  });

  it('comes to the figure for large n', () => {
    const asked = { difference: 0.02, sdA: 1, sdB: 3, nA: 40_000, nB: 90_000, level: 0.95 };
    const [exact, large] = [normalSignificance(asked), largeSampleSignificance(asked)];
    expect(Math.abs(exact.above - large.above)).toBeLessThan(3e-5);
    expect(largeSampleSignificance({ ...asked, difference: 0 })).toEqual({
      above: expect.closeTo(0.025, 12),
      below: expect.closeTo(0.025, 12),
    });
  });
});

describe('intervals that just touch', () => {
  it('say 0.006, and would have to be 83.4 % intervals', () => {
    expect(pValueWhenTouching(0.95)).toBeCloseTo(reference.touching.p, 12);
    expect(levelThatTouches(0.95)).toBeCloseTo(reference.touching.level, 12);
  });
});

describe('p-values', () => {
  it('are spread evenly without a difference, and add up to power with one', () => {
    expect(pValueDensity(0.3, 0)).toBeCloseTo(1, 12);
    const shift = 2.3;
    const { above, below } = largeSampleSignificance({ difference: shift, sdA: 1, sdB: 0, nA: 1, nB: 1, level: 0.95 });
    let sum = 0;
    // The density is steep at 0: steps that shrink towards it.
    const steps = 4_000;
    for (let k = 0; k < steps; k++) {
      const [from, to] = [0.05 * (k / steps) ** 4, 0.05 * ((k + 1) / steps) ** 4];
      sum += pValueDensity((from + to) / 2, shift) * (to - from);
    }
    expect(sum).toBeCloseTo(above + below, 5);
  });

  it('of error bars that touch is 0.16', () => {
    expect(pValueWhenErrorBarsTouch()).toBeCloseTo(0.1573, 4);
  });
});

describe('what is significant', () => {
  it.each(reference.exaggeration)('is too large by $factor at $difference and n = $n', ({ difference, n, factor }) => {
    const asked = { difference, sdA: 1, sdB: 1, nA: n, nB: n, level: 0.95 };
    expect(exaggeration(asked)).toBeCloseTo(factor, 8);
    expect(exaggeration({ ...asked, difference: -difference })).toBeCloseTo(factor, 8);
    expect(exaggeration({ ...asked, difference: 0 })).toBeNaN();
  });
});
