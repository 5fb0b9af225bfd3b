import { describe, expect, it } from 'vitest';
import { createPopulation, FAMILIES, formatPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { normalCdf } from '../../../src/core/special/normal';
import { absoluteThirdMoment } from '../../../src/core/theory/absoluteThirdMoment';
import { berryEsseenBound } from '../../../src/core/theory/berryEsseen';
import { firstOrderGap } from '../../../src/core/theory/firstOrderGap';
import { GAP_SAMPLE_SIZES, gapCurve } from '../../../src/core/theory/gapCurve';
import { normalityGap } from '../../../src/core/theory/normalityGap';
import { requiredSampleSize } from '../../../src/core/theory/requiredSampleSize';
import { stableCdf } from '../../../src/core/theory/stableLaw';
import { stableLimit } from '../../../src/core/theory/stableLimit';
import means from '../../reference/sampling-distribution-of-the-mean.json';
import stable from '../../reference/stable-laws.json';

const gapOf = (text: string, n: number): number => normalityGap(createPopulation(text), n).gap;

describe('the gap to the normal', () => {
  it.each(means.rows)('$family $params at n = $n, as SciPy has it', (row) => {
    const text = `${row.family}:${Object.values(row.params).join(',')}`;
    // SciPy's figure is from a grid of 200,001 points and may lie a little below the highest.
    expect(Math.abs(gapOf(text, row.n) - row.distanceFromNormal)).toBeLessThan(1e-5);
  });

  it('is known in closed form for one draw', () => {
    // An exponential's is widest where it begins, at z = -1; a fair coin's at either side.
    expect(gapOf('exponential:1', 1)).toBeCloseTo(0.15865525393145707, 12);
    expect(gapOf('bernoulli:0.5', 1)).toBeCloseTo(0.5 - 0.15865525393145707, 12);
  });

  it('is 0 for a normal, and nothing where there is no normal to compare with', () => {
    expect(gapOf('normal:100,15', 7)).toBe(0);
    for (const text of ['cauchy:0,1', 'pareto:1.5', 'bernoulli:1']) expect(gapOf(text, 7)).toBeNaN();
  });

  it('does not depend on the unit', () => {
    expect(gapOf('log-normal:3.5,1', 30)).toBeCloseTo(gapOf('log-normal:0,1', 30), 8);
    expect(gapOf('gamma:2,7', 30)).toBeCloseTo(gapOf('gamma:2,1', 30), 9);
  });

  it('of the mean of 30 exponentials is 0.024', () => {
    expect(gapOf('exponential:1', 30)).toBeCloseTo(0.0243, 4);
  });

  it('stays below Berry and Esseen’s bound and comes down to the first-order term', () => {
    for (const family of FAMILIES) {
      const text = formatPopulation(
        family.id,
        family.parameters.map((parameter) => parameter.default),
      );
      const population = createPopulation(text);
      for (const n of [1, 4, 30, 1_000]) {
        const bound = berryEsseenBound(population, n);
        if (!Number.isNaN(bound)) expect(gapOf(text, n), `${text} at n = ${n}`).toBeLessThanOrEqual(bound);
      }
      const first = firstOrderGap(population, 1_000_000);
      if (first > 1e-6) expect(gapOf(text, 1_000_000) / first, text).toBeCloseTo(1, 1);
    }
  });

  it('has the absolute third moments of the books', () => {
    expect(absoluteThirdMoment(createPopulation('exponential:1'))).toBeCloseTo(12 / Math.E - 2, 10);
    expect(absoluteThirdMoment(createPopulation('normal:3,2'))).toBeCloseTo(2 * Math.sqrt(2 / Math.PI), 10);
    expect(absoluteThirdMoment(createPopulation('uniform:0,1'))).toBeCloseTo((1 / 32) * 12 ** 1.5, 10);
    expect(absoluteThirdMoment(createPopulation('bernoulli:0.5'))).toBeCloseTo(1, 12);
    expect(absoluteThirdMoment(createPopulation('pareto:2.5'))).toBe(Number.POSITIVE_INFINITY);
  });

  it('comes as a curve over n that ends before it is lost in the error', () => {
    const curve = [...gapCurve(createPopulation('log-normal:0,1'))];
    expect(curve.map(({ n }) => n)).toEqual(GAP_SAMPLE_SIZES);
    for (let i = 1; i < curve.length; i++) expect(curve[i]?.gap).toBeLessThan(curve[i - 1]?.gap as number);
    expect([...gapCurve(createPopulation('cauchy:0,1'))]).toEqual([]);
    expect([...gapCurve(createPopulation('uniform:0,1'))].length).toBeLessThan(GAP_SAMPLE_SIZES.length);
  });

  // At its lower end the law is 0 and the normal is not.
  it.each([1, 2, 3])('is found at an end at which the law is steep, n = %i', (n) => {
    const atEnd = normalCdf(-Math.sqrt(0.1 * n));
    const found = normalityGap(createPopulation('gamma:0.1,1'), n);
    expect(found.gap).toBeCloseTo(atEnd, 9);
    expect(found.at).toBeCloseTo(-Math.sqrt(0.1 * n), 9);
    const [left, right] = ['beta:0.1,20', 'beta:20,0.1'].map((text) => normalityGap(createPopulation(text), n).gap);
    expect(left).toBeCloseTo(right as number, 6);
  });
});

describe('the required sample size', () => {
  it.each([
    ['log-normal:0,1', 0.02],
    ['exponential:1', 0.01],
    ['zero-inflated:0.05,3,1', 0.05],
    ['pareto:3', 0.05],
    ['weibull:0.6,10', 0.02],
  ] as const)('of %s for %f: this n is enough and the one before is not', (text, tolerance) => {
    const n = requiredSampleSize(createPopulation(text), tolerance);
    expect(gapOf(text, n)).toBeLessThanOrEqual(tolerance);
    expect(gapOf(text, n - 1)).toBeGreaterThan(tolerance);
  });

  it.each([
    ['bernoulli:0.03', 0.05],
    ['bernoulli:0.5', 0.02],
    ['die:6', 0.02],
    ['poisson:4', 0.02],
    ['geometric:0.2', 0.05],
    ['binomial:10,0.2', 0.02],
  ] as const)('of %s for %f: none later is outside again', (text, tolerance) => {
    const n = requiredSampleSize(createPopulation(text), tolerance);
    let last = 0;
    for (let m = 1; m <= 3 * n + 50; m++) if (gapOf(text, m) > tolerance) last = m;
    expect(n).toBe(last + 1);
  });

  it('is 1 for a normal, unknown beyond ten million, and no number where no n is enough', () => {
    expect(requiredSampleSize(createPopulation('normal:0,1'), 0.001)).toBe(1);
    expect(requiredSampleSize(createPopulation('pareto:2.1'), 0.01)).toBe(Number.POSITIVE_INFINITY);
    expect(requiredSampleSize(createPopulation('cauchy:0,1'), 0.2)).toBeNaN();
  });
});

describe('stable limits', () => {
  it.each(stable.rows)('of index $alpha, as SciPy has them', ({ alpha, cdf }) => {
    for (const { x, p } of cdf) expect(Math.abs(stableCdf(x, alpha) - p), `at ${x}`).toBeLessThan(1e-7);
  });

  it('are there where the variance is infinite, and only there', () => {
    expect(stableLimit(createPopulation('pareto:1.5'))?.index).toBe(1.5);
    expect(stableLimit(createPopulation('pareto:2'))?.index).toBe(2);
    expect(stableLimit(createPopulation('pareto:2.1'))).toBeNull();
    expect(stableLimit(createPopulation('exponential:1'))).toBeNull();
  });

  it('of a Cauchy is the Cauchy itself, whatever n', () => {
    const population = createPopulation('cauchy:2,0.5');
    expect(stableLimit(population)?.cdf(3, 1_000)).toBe(population.cdf(3));
  });

  it.each([
    ['pareto:1.5', 20_000, 0.02],
    ['pareto:1', 20_000, 0.02],
    ['pareto:0.7', 5_000, 0.02],
  ] as const)('of %s fits means of %i draws', (text, n, tolerance) => {
    const population = createPopulation(text);
    const limit = stableLimit(population);
    const values = new Float64Array(n);
    const uniform = createUniform(7);
    const drawn = Float64Array.from({ length: 4_000 }, () => {
      population.fill(values, uniform);
      return values.reduce((sum, x) => sum + x, 0) / n;
    }).sort();
    let distance = 0;
    drawn.forEach((x, i) => {
      distance = Math.max(distance, Math.abs((limit?.cdf(x, n) ?? 0) - (i + 0.5) / drawn.length));
    });
    // Four standard errors of the largest distance are 0.02 for 4,000 means; the limit itself is not quite reached.
    expect(distance).toBeLessThan(1.6 / Math.sqrt(drawn.length) + tolerance / 2);
  });

  it('lie where the sums do for an index a little below 1 too', () => {
    const n = 3_000;
    const cdfOf = (alpha: number) => {
      const limit = stableLimit(createPopulation(`pareto:${alpha}`));
      return (x: number): number => limit?.cdf(x, n) ?? Number.NaN;
    };
    for (const x of [8, 9, 10, 12, 20]) expect(Math.abs(cdfOf(0.999)(x) - cdfOf(1.001)(x))).toBeLessThan(0.02);
    for (const alpha of [1 - 1e-9, 1 + 1e-9, 1 - 2e-6, 1 + 2e-6]) expect(cdfOf(alpha)(9)).toBeCloseTo(cdfOf(1)(9), 3);
    const population = createPopulation('pareto:0.9');
    const uniform = createUniform(5);
    const [law, means] = [cdfOf(0.9), new Float64Array(2_000)];
    for (let i = 0; i < means.length; i++) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += population.quantile(uniform());
      means[i] = sum / n;
    }
    means.sort();
    const apart = means.reduce((most, x, i) => Math.max(most, Math.abs(law(x) - (i + 0.5) / means.length)), 0);
    // Kolmogorov's 1.95 / sqrt(2,000) is passed once in a thousand; the limit itself is not reached to 0.02.
    expect(apart).toBeLessThan(1.95 / Math.sqrt(means.length) + 0.02);
  });
});
