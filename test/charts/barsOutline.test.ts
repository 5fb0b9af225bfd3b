import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsOutline, densitiesIn } from '../../src/charts/barsOutline';

describe('the outline of the bars', () => {
  it('goes up and down between the base at 100 and the tallest at 0', () => {
    expect(barsOutline([0.5, 2], 2)).toBe('M0,100V75.0h50.00V0.0h50.00V100Z');
    const tallest = 0.010000000000000012;
    expect(barsOutline([1 * tallest, 0], tallest)).toBe('M0,100V0.0h50.00V100.0h50.00V100Z');
  });

  it('is read back as exactly as it is drawn: to a thousandth of the tallest', () => {
    const heights = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(heights, fc.double({ min: 0.01, max: 50, noNaN: true }), (shares, tallest) => {
        const densities = shares.map((share) => share * tallest);
        const read = densitiesIn(barsOutline(densities, tallest), tallest);
        expect(read).toHaveLength(densities.length);
        for (const [bar, density] of densities.entries())
          expect(Math.abs((read[bar] as number) - density)).toBeLessThan(0.00051 * tallest);
      }),
    );
  });
});
