import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '../../src/site/scripts/distance';

describe('the distance of two texts', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['theorm', 'theorem', 1],
    ['same', 'same', 0],
  ])('from %s to %s is %i', (a, b, edits) => {
    expect(distance(a, b)).toBe(edits);
  });

  it('is a metric: symmetric, zero only for equals, and never longer than a detour', () => {
    const text = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
        expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c));
      }),
    );
  });
});
