import { describe, expect, it } from 'vitest';
import { exactPath, exactSteps } from '../../src/charts/exactCurve';
import { normalCdf } from '../../src/core/special/normal';

/** The law of a normal mean with bins of a twelfth of its spread, eight spreads each way. */
function bell(mean: number, spread: number) {
  const width = spread / 12;
  const lo = mean - 8 * spread;
  const counts = new Float64Array(192);
  const cdf = Float64Array.from({ length: 193 }, (_, k) => normalCdf((lo + k * width - mean) / spread));
  return exactSteps({ cdf, discrete: false, basis: 'exact' }, { lo, width, counts, below: 0, above: 0 }, 1);
}

const pointsOf = (d: string): number[][] =>
  d
    .slice(1)
    .split('L')
    .map((point) => point.split(',').map(Number));

describe('the line of an exact law', () => {
  const drawn = (spread: number): number[][] => {
    const law = bell(50, spread);
    const peak = 0.3989422804014327 / spread;
    // An axis from 0 to 100 on 900 pixels, 150 pixels high.
    const y = (density: number): number => 150 - (150 * density) / peak;
    return pointsOf(exactPath(law, false, (value) => 9 * value, y, 150, [0, 100]));
  };

  it.each([10, 1, 0.1, 0.01, 0.0001])(
    'has its height and its place, with a spread of %d of an axis of 100',
    (spread) => {
      const points = drawn(spread);
      const ups = points.map(([, up]) => up as number);
      expect(Math.min(...ups)).toBeLessThan(3);
      expect(Math.abs((points[ups.indexOf(Math.min(...ups))]?.[0] as number) - 450)).toBeLessThan(9 * spread);
      expect(ups[0]).toBeGreaterThan(149);
      expect(ups.at(-1)).toBeGreaterThan(149);
    },
  );

  it('is of few points where it is wide', () => {
    expect(drawn(3).length).toBeLessThan(150);
    expect(drawn(0.01).length).toBeLessThan(150);
  });
});
