import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { normalCdf, normalQuantile } from '../../../src/core/special/normal';
import { studentTCdf, studentTQuantile } from '../../../src/core/special/studentT';
import reference from '../../reference/student-t.json';
import { expectRelative } from '../../support/tolerances';

type Row = [number, number, number];

test.each(reference.studentTCdf as Row[])('studentTCdf(%d, %d), 1e-12 relative', (t, df, value) => {
  expectRelative(studentTCdf(t, df), value, 1e-12);
});

test.each(reference.studentTQuantile as Row[])('studentTQuantile(%d, %d), 1e-12 relative', (p, df, value) => {
  expectRelative(studentTQuantile(p, df), value, 1e-12);
});

describe("Student's t", () => {
  it('has the edges of a law on the whole line', () => {
    expect([
      studentTCdf(Number.NEGATIVE_INFINITY, 3),
      studentTCdf(0, 3),
      studentTCdf(Number.POSITIVE_INFINITY, 3),
    ]).toEqual([0, 0.5, 1]);
    expect([studentTQuantile(0, 3), studentTQuantile(0.5, 3), studentTQuantile(1, 3)]).toEqual([
      Number.NEGATIVE_INFINITY,
      0,
      Number.POSITIVE_INFINITY,
    ]);
    for (const wrong of [-0.1, 1.1, Number.NaN]) expect(studentTQuantile(wrong, 3)).toBeNaN();
    for (const wrong of [0, -1, Number.NaN]) {
      expect(studentTQuantile(0.3, wrong)).toBeNaN();
      expect(studentTCdf(0.3, wrong)).toBeNaN();
    }
  });

  it('is the normal for infinitely many degrees of freedom', () => {
    expect(studentTCdf(-1.3, Number.POSITIVE_INFINITY)).toBe(normalCdf(-1.3));
    expect(studentTQuantile(0.975, Number.POSITIVE_INFINITY)).toBe(normalQuantile(0.975));
  });

  it('has a quantile that inverts its CDF, far out and near the middle', () => {
    const tail = fc.double({ min: -23, max: -0.7, noNaN: true }).map((log) => Math.exp(log));
    const df = fc.double({ min: 0, max: 16, noNaN: true }).map((log) => Math.exp(log));
    fc.assert(
      fc.property(tail, df, (p, degrees) => {
        expectRelative(studentTCdf(studentTQuantile(p, degrees), degrees), p, 1e-11);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
