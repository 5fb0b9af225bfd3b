import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excessKurtosisOf, meanOf, skewnessOf, standardDeviationOf } from '../../../src/core/summaries/derived';
import { emptySummary, mergeSummaries, summarise } from '../../../src/core/summaries/moments';

/** The textbook formulas, on values short of any offset. */
function naive(values: readonly number[]) {
  const n = values.length;
  const mean = values.reduce((a, b) => a + b, 0) / n;
  const power = (p: number) => values.reduce((sum, value) => sum + (value - mean) ** p, 0);
  return {
    mean,
    sd: Math.sqrt(power(2) / (n - 1)),
    skewness: (Math.sqrt(n) * power(3)) / power(2) ** 1.5,
    excessKurtosis: (n * power(4)) / power(2) ** 2 - 3,
  };
}

describe('a streaming summary', () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];

  it('agrees with the textbook formulas', () => {
    const summary = summarise(emptySummary(), Float64Array.from(values));
    const expected = naive(values);
    expect(meanOf(summary).value).toBeCloseTo(expected.mean, 13);
    expect(standardDeviationOf(summary).value).toBeCloseTo(expected.sd, 13);
    expect(skewnessOf(summary, 1).value).toBeCloseTo(expected.skewness, 13);
    expect(excessKurtosisOf(summary, 1).value).toBeCloseTo(expected.excessKurtosis, 13);
    expect([summary.count, summary.min, summary.max]).toEqual([11, 1, 9]);
  });

  it('keeps its digits when a large offset is added to small noise', () => {
    // Multiples of 1/1024, so that adding 1e9 is exact and the true figures are known.
    const noise = Float64Array.from({ length: 5_000 }, (_, i) => ((i * 7919) % 1009) / 1024);
    const expected = naive([...noise]);
    const summary = emptySummary();
    for (let start = 0; start < 5_000; start += 700) {
      summarise(
        summary,
        noise.map((value) => 1e9 + value),
        start,
        Math.min(5_000, start + 700),
      );
    }
    expect(summary.mean - 1e9).toBeCloseTo(expected.mean, 6);
    expect(standardDeviationOf(summary).value / expected.sd).toBeCloseTo(1, 9);
    expect(skewnessOf(summary, 1).value).toBeCloseTo(expected.skewness, 6);
    expect(excessKurtosisOf(summary, 1).value).toBeCloseTo(expected.excessKurtosis, 6);
  });

  it('is the same however the values are cut into parts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 3, maxLength: 60 }),
        fc.nat(60),
        fc.nat(60),
        (all, first, second) => {
          const values = Float64Array.from(all);
          const [a, b] = [first, second].map((cut) => cut % (all.length + 1)).sort((x, y) => x - y) as [number, number];
          const part = (start: number, end: number) => summarise(emptySummary(), values, start, end);
          const whole = part(0, all.length);
          const left = mergeSummaries(mergeSummaries(part(0, a), part(a, b)), part(b, all.length));
          const right = mergeSummaries(part(0, a), mergeSummaries(part(a, b), part(b, all.length)));
          for (const parts of [left, right]) {
            expect([parts.count, parts.min, parts.max]).toEqual([whole.count, whole.min, whole.max]);
            expect(Math.abs(parts.mean - whole.mean)).toBeLessThan(1e-9);
            for (const [m, power] of [
              ['m2', 2],
              ['m3', 3],
              ['m4', 4],
            ] as const) {
              expect(Math.abs(parts[m] - whole[m])).toBeLessThan(1e-9 * 2e3 ** power);
            }
          }
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });

  it('has no figures of nothing, and no shape of a constant', () => {
    expect(meanOf(emptySummary()).value).toBeNaN();
    expect(standardDeviationOf(summarise(emptySummary(), Float64Array.of(5))).value).toBeNaN();
    const constant = summarise(emptySummary(), new Float64Array(100).fill(0.1));
    expect(standardDeviationOf(constant).value).toBeCloseTo(0, 15);
    expect(skewnessOf(constant, 1).value).toBeNaN();
    expect(excessKurtosisOf(constant, 1).value).toBeNaN();
  });
});
