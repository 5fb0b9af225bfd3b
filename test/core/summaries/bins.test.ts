import { describe, expect, it } from 'vitest';
import { countInto, createBins, mergeBins } from '../../../src/core/summaries/bins';

describe('fixed bins', () => {
  it('count every value once: half-open bins, and what lies outside apart', () => {
    const bins = countInto(
      createBins(0, 0.5, 4),
      Float64Array.of(-1, 0, 0.49, 0.5, 1.99, 2, 7, Number.POSITIVE_INFINITY),
    );
    expect([...bins.counts]).toEqual([2, 1, 0, 1]);
    expect([bins.below, bins.above]).toEqual([1, 3]);
  });

  it('merge to the counts of all values', () => {
    const values = Float64Array.from({ length: 100 }, (_, i) => (i * 37) % 101);
    const parts = mergeBins(
      countInto(createBins(10, 7, 9), values, 0, 33),
      countInto(createBins(10, 7, 9), values, 33),
    );
    expect(parts).toEqual(countInto(createBins(10, 7, 9), values));
  });

  it('refuse a width that is none', () => {
    expect(() => createBins(0, 0, 4)).toThrow(RangeError);
    expect(() => createBins(Number.NaN, 1, 4)).toThrow(RangeError);
  });
});
