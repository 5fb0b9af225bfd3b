import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../src/core/examples';
import { betterScale, type Histogram, hasLogScale, histogramOf } from '../../../src/core/sample/histogramOf';
import { sampleOf } from '../../../src/core/sample/sample';

const MOST = 56;
const linear = (values: ArrayLike<number>): Histogram => histogramOf(sampleOf(values), { scale: 'linear', most: MOST });
const log = (values: ArrayLike<number>): Histogram => histogramOf(sampleOf(values), { scale: 'log', most: MOST });

/** Each value counted anew, in the bin whose edges hold it. */
function recounted(values: readonly number[], { edges, zeros }: Histogram): { counts: number[]; above: number } {
  const counts = new Array<number>(edges.length - 1).fill(0);
  let above = 0;
  let skip = zeros;
  for (const value of values) {
    if (value === 0 && skip > 0) {
      skip--;
      continue;
    }
    const upper = edges.findIndex((edge) => value <= edge);
    if (upper < 0) above++;
    else counts[Math.max(0, upper - 1)] = (counts[Math.max(0, upper - 1)] as number) + 1;
  }
  return { counts, above };
}

function isSound(values: readonly number[], histogram: Histogram): void {
  const { edges, counts, above } = histogram;
  expect(counts.length).toBe(edges.length - 1);
  expect(counts.length).toBeGreaterThan(0);
  expect(counts.length).toBeLessThanOrEqual(MOST + 1);
  expect(edges.every(Number.isFinite)).toBe(true);
  expect(edges.every((edge, k) => k === 0 || edge > (edges[k - 1] as number))).toBe(true);
  const found = recounted(values, histogram);
  expect(Array.from(counts)).toEqual(found.counts);
  expect(above).toBe(found.above);
  const lowest = Math.min(...values.filter((value) => histogram.scale === 'linear' || value > 0));
  expect(edges[0]).toBeLessThanOrEqual(lowest);
}

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const written = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100);
const samples = fc.oneof(
  fc.array(finite, { minLength: 1, maxLength: 300 }),
  fc.array(written, { minLength: 1, maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 300 }),
  fc.array(fc.double({ min: 1e15, max: 1.000_000_001e15, noNaN: true }), { minLength: 1, maxLength: 300 }),
);

describe('a histogram', () => {
  it('holds each of any finite values in its bin, and counts them all', () => {
    fc.assert(fc.property(samples, (values) => isSound(values, linear(values))));
  });

  it.each([5e-324, -5e-324, Number.MAX_VALUE, -Number.MAX_VALUE, 0])('has a bin for %d alone', (value) => {
    isSound([value, value], linear([value, value]));
  });

  it('holds them on a log scale, zeros apart', () => {
    const above = fc.oneof(
      fc.constant(0),
      fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100),
    );
    fc.assert(
      fc.property(fc.array(above, { minLength: 2, maxLength: 300 }), (values) => {
        if (!hasLogScale(sampleOf(values))) {
          // Two different values above 0 have one.
          expect(new Set(values.filter((value) => value > 0)).size).toBeLessThan(2);
          return;
        }
        const histogram = log(values);
        isSound(values, histogram);
        expect(histogram.zeros).toBe(values.filter((value) => value === 0).length);
        expect(histogram.above).toBe(0);
      }),
    );
  });

  it.each([
    ['one value', [5]],
    ['0 alone', [0]],
    ['two values', [3, 7]],
    ['denormals', [5e-324, 1e-323, 2e-323, 4e-320]],
    ['the ends of all doubles', [-Number.MAX_VALUE, 0, Number.MAX_VALUE]],
    ['±1e300', [-1e300, 1e300, 1, 2, 3]],
    ['neighbours', [1, 1 + Number.EPSILON, 1 + 2 * Number.EPSILON]],
    ['large and near', [1e15, 1e15 + 0.125, 1e15 + 1]],
    ['tenths', Array.from({ length: 1_000 }, (_, k) => k / 10)],
    ['hundredths', Array.from({ length: 4_000 }, (_, k) => k / 100 - 7.35)],
  ])('is sound for %s', (_, values) => isSound(values, linear(values)));

  it('has as few bins as it may over any number of decades', () => {
    const values = [1e-300, 1, 1e300, Number.MAX_VALUE, Number.MIN_VALUE];
    isSound(values, log(values));
    expect(log([1, 10]).edges.at(-1)).toBe(10);
  });

  it('has a bin a value on a lattice', () => {
    const stars = linear([1, 2, 2, 3, 5, 5, 5]);
    expect(stars).toMatchObject({ single: true, zeros: 0, above: 0 });
    expect(Array.from(stars.counts)).toEqual([1, 2, 1, 0, 3]);
    expect(Array.from(stars.edges)).toEqual([0.5, 1.5, 2.5, 3.5, 4.5, 5.5]);
    // Half stars.
    expect(Array.from(linear([1, 1.5, 3, 3]).counts)).toEqual([1, 1, 0, 0, 2]);
    expect(linear([4, 4, 4])).toMatchObject({ single: true, counts: Float64Array.of(3) });
  });

  it('counts values far beyond all others above its last bin, and drops none', () => {
    const values = [...Array.from({ length: 1_000 }, (_, k) => k / 7), 1e9, 2e9];
    const { above, counts, edges } = linear(values);
    expect(above).toBe(2);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1_000);
    expect(edges.at(-1)).toBeLessThan(1_000);
  });

  it('has round edges', () => {
    const edges = linear(Array.from({ length: 500 }, (_, k) => (k * k) / 731)).edges;
    const width = (edges[1] as number) - (edges[0] as number);
    expect([1, 2, 5]).toContain(Number((width / 10 ** Math.floor(Math.log10(width) + 1e-9)).toPrecision(9)));
  });

  it('has no log scale for values below 0, for one value and for none above 0', () => {
    for (const values of [
      [-1, 1, 2],
      [5, 5],
      [0, 0],
      [0, 3],
    ]) {
      expect(hasLogScale(sampleOf(values))).toBe(false);
      expect(() => log(values)).toThrow(RangeError);
      expect(betterScale(sampleOf(values))).toBe('linear');
    }
  });
});

describe('the better scale', () => {
  it('is the log one where the upper tail is long', () => {
    const tail = Array.from({ length: 100 }, (_, k) => 1 / (1 - (k + 0.5) / 100));
    expect(betterScale(sampleOf(tail))).toBe('log');
    expect(betterScale(sampleOf([0, 0, ...tail]))).toBe('log');
    expect(betterScale(sampleOf([-1, ...tail]))).toBe('linear');
    // Of few values nothing is known.
    expect(betterScale(sampleOf([1, 2, 1_000]))).toBe('linear');
    expect(betterScale(sampleOf(Array.from({ length: 100 }, (_, k) => 1 + k)))).toBe('linear');
  });

  it('is sound for every built-in set on both scales', () => {
    for (const example of EXAMPLES) {
      const values = Array.from(example.draw().values);
      isSound(values, linear(values));
      if (hasLogScale(sampleOf(values))) isSound(values, log(values));
    }
  });
});
