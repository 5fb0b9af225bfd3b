import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addRecent, noRecent, recentSample } from '../../src/experiments/recent';

it('keeps the newest ten samples, newest last, however they come', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 6 }),
      (n, lots) => {
        let recent = noRecent();
        const all: number[][] = [];
        for (const count of lots) {
          const samples = Array.from({ length: count }, (_, k) =>
            Array.from({ length: n }, (_, i) => 1000 * all.length + 100 * k + i),
          );
          all.push(...samples);
          recent = addRecent(recent, Float64Array.from(samples.flat()), n, count);
        }
        const kept = all.slice(-10);
        expect(recent.length).toBe(kept.length * n);
        for (const [k, sample] of kept.entries())
          expect([...(recentSample(recent, n, kept.length - 1 - k) ?? [])]).toEqual(sample);
        expect(recentSample(recent, n, kept.length)).toBeNull();
      },
    ),
  );
});

it('keeps none of a sample that nobody can follow', () => {
  expect(addRecent(noRecent(), new Float64Array(41), 41, 1)).toHaveLength(0);
  expect(recentSample(noRecent(), 41, 0)).toBeNull();
  expect(recentSample(noRecent(), 5, Number.POSITIVE_INFINITY)).toBeNull();
});
