import { describe, expect, it } from 'vitest';
import { studentCriticalValue } from '../../../src/core/intervals/criticalValue';
import { sampleMoments } from '../../../src/core/intervals/sampleMoments';
import { wilsonInterval } from '../../../src/core/intervals/wilson';
import { binomial } from '../../../src/core/populations/binomial';
import { createUniform } from '../../../src/core/random';
import { studiesOf } from '../../../src/workbench/analysis/studies';
import { answer, answerOf, numbersOf, studiesOfExample } from '../support';

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the n for an interval of some width', () => {
  it.each(['order-value', 'session-length', 'daily-tickets', 'page-views'])('is where resamples have it: %s', (id) => {
    const { population } = studiesOfExample(id).whole;
    const { required, figure } = answer(studiesOfExample(id));
    const uniform = createUniform(3, required.n);
    const values = new Float64Array(required.n);
    const squares = Float64Array.from({ length: 400 }, () => {
      population.fill(values, uniform);
      return sampleMoments(values, 0, required.n).squares / (required.n - 1);
    });
    const half = (studentCriticalValue(0.95, required.n) * Math.sqrt(mean(squares))) / Math.sqrt(required.n);
    // The standard deviation of 400 variances of so many values is a few hundredths at most.
    expect(half / figure / 0.05).toBeGreaterThan(0.97);
    expect(half / figure / 0.05).toBeLessThan(1.03);
  });

  it('of a median is where the order statistics of resamples lie that far apart', () => {
    const studies = studiesOfExample('order-value');
    const { population } = studies.whole;
    const { required, figure } = answer(studies, { statistic: 'median' });
    const law = binomial.create(required.n, 0.5);
    const [low, high] = [law.quantile(0.025), law.quantile(0.975)];
    const values = new Float64Array(required.n);
    const uniform = createUniform(4);
    const widths = Float64Array.from({ length: 1_000 }, () => {
      population.fill(values, uniform);
      values.sort();
      return ((values[high] as number) - (values[low - 1] as number)) / 2;
    });
    expect(mean(widths) / figure / 0.05).toBeGreaterThan(0.9);
    expect(mean(widths) / figure / 0.05).toBeLessThan(1.2);
  });

  it('of a share is Wilson’s: at that n and not before', () => {
    const values = Array.from({ length: 500 }, (_, i) => (i < 60 ? 1 : 0));
    const { required, figure, here } = answerOf(numbersOf(values), { margin: 20, n: 50 });
    const reach = (n: number): number => {
      const { low, high } = wilsonInterval(figure * n, n, 0.95);
      return (high - low) / 2 / figure;
    };
    expect(reach(required.n)).toBeLessThanOrEqual(0.2);
    expect(reach(required.n - 1)).toBeGreaterThan(0.2);
    expect(here).toBeCloseTo(reach(50), 12);
  });

  it('of a negative mean is that of the positive one', () => {
    const values = [5, 3, 8, 1, 9, 4.5, 7];
    const plus = answerOf(numbersOf(values));
    const minus = answerOf(numbersOf(values.map((value) => -value)));
    expect(minus.figure).toBeCloseTo(-plus.figure, 12);
    expect(minus.required.n).toBe(plus.required.n);
    expect(minus.here).toBeCloseTo(plus.here, 12);
  });

  it('of a median is not below the n that has an interval at all', () => {
    for (const [level, least] of [
      ['0.8', 4],
      ['0.9', 5],
      ['0.95', 6],
      ['0.99', 8],
    ] as const) {
      const studies = studiesOf(numbersOf([500, 500, 501, 502, 502]));
      const { required, curve } = answer(studies, { statistic: 'median', level, margin: 100 });
      expect(required.n).toBeGreaterThanOrEqual(least);
      for (const [i, n] of curve.n.entries()) if (n < least) expect(curve.value[i]).toBe(Number.POSITIVE_INFINITY);
    }
  });

  it('falls as the square of the margin, and rises with the level', () => {
    const studies = studiesOfExample('order-value');
    const n = (values: Record<string, string | number>): number => answer(studies, values).required.n;
    expect(n({ margin: 1 }) / n({ margin: 10 })).toBeGreaterThan(95);
    expect(n({ margin: 0.1 })).toBeLessThan(10_000_000);
    expect(n({ level: '0.8' })).toBeLessThan(n({ level: '0.9' }));
    expect(n({ level: '0.95' })).toBeLessThan(n({ level: '0.99' }));
  });
});
