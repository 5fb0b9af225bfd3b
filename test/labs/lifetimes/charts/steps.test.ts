import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandPath, mergedAscending, risingPath } from '../../../../src/labs/lifetimes/charts/steps';

const same = (value: number): number => value;
const percent = (share: number): number => Math.round(100 * share);

describe('steps', () => {
  it('rise at their times, and are level to the end', () => {
    const d = risingPath(Float64Array.of(2, 5), (i) => (i + 1) / 2, 9, same, percent);
    expect(d).toBe('M0,0H2V50H5V100H9');
  });

  it('draw what is on one pixel once, however many there are', () => {
    const times = Float64Array.from({ length: 10_000 }, (_, i) => i / 100);
    const d = risingPath(times, (i) => (i + 1) / 10_000, 100, Math.round, percent);
    expect(d.match(/V/g)).toHaveLength(100);
  });

  it('are a band between two rows of steps', () => {
    const [times, low, high] = [Float64Array.of(1, 4), Float64Array.of(0.1, 0.2), Float64Array.of(0.3, 0.5)];
    expect(bandPath(times, low, high, 6, same, percent)).toBe('M1,30H4V50H6V20H4V10H1Z');
  });

  it('end the band where there is none any more', () => {
    const [times, low, high] = [
      Float64Array.of(1, 4),
      Float64Array.of(0.1, Number.NaN),
      Float64Array.of(0.3, Number.NaN),
    ];
    expect(bandPath(times, low, high, 6, same, percent)).toBe('M1,30H4V10H1Z');
    const none = new Float64Array(0);
    expect(bandPath(none, none, none, 6, same, percent)).toBe('');
  });

  it('are merged in ascending order', () => {
    const ages = fc.array(fc.double({ min: 0, max: 9, noNaN: true })).map((list) => Float64Array.from(list).sort());
    fc.assert(
      fc.property(ages, ages, (a, b) => {
        expect(Array.from(mergedAscending(a, b))).toEqual([...a, ...b].sort((x, y) => x - y));
      }),
    );
  });
});
