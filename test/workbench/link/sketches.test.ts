import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleOf } from '../../../src/core/sample/sample';
import { sampleOfSketch, sketchOf } from '../../../src/core/sample/sketch';
import { ownOf, thereAndBack } from './support';

const SKETCH = { kind: 'sketch', digits: null, ordered: false } as const;

const value = fc.oneof(
  fc.double({ min: -1e70, max: 1e70, noNaN: true }),
  fc.double({ min: -1e-200, max: 1e-200, noNaN: true }),
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: 1_000_000, max: 1_000_300 }).map((cents) => cents / 100),
);

it('a shape is carried as the core makes it, of any values', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.array(value, { minLength: 1, maxLength: 200 }),
        fc.array(fc.integer({ min: 1_000_000, max: 1_000_300 }), { minLength: 1, maxLength: 200 }),
      ),
      async (values) => {
        const { own, ...packing } = await thereAndBack(ownOf(values), SKETCH);
        expect(packing).toEqual(SKETCH);
        const wanted = sampleOfSketch(sketchOf(sampleOf(values))).sorted;
        expect(own.values.length).toBe(wanted.length);
        // But for the ends, that have fewer digits.
        const scale = Math.max(...values.map(Math.abs));
        for (const [i, one] of own.values.entries()) {
          expect(Math.abs(one - (wanted[i] as number))).toBeLessThanOrEqual(1e-4 * scale);
        }
      },
    ),
    { seed: 20, numRuns: 400 },
  );
});

it('a group without values stays one', async () => {
  const groups = { labels: ['a', 'b', 'c'], codes: Uint8Array.of(2, 0, 2) };
  const { own } = await thereAndBack(ownOf([3, 1, 2], 'x', groups), SKETCH);
  expect([...own.values]).toEqual([1, 2, 3]);
  expect(own.groups).toEqual({ labels: groups.labels, codes: Uint8Array.of(0, 2, 2) });
});
