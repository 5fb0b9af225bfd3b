import { barsOf, fillBars } from '../draws/fillBars';
import { inPieces } from './inPieces';
import type { Moments, Population, PopulationFamily, PopulationParameter } from './population';
import { requireParameters } from './validate';

const id = 'drawn';

/** How many bars a hand-drawn population has. */
export const BARS = 20;
/** Heights are whole numbers from 0 to this one. */
export const TALLEST = 99;

/** A population shaped by hand: bars of equal width from `min` to `max`, spread evenly within each bar. */
function create(min: number, max: number, ...heights: number[]): Population {
  requireParameters(id, [min, max], min < max, 'min < max');
  const allowed =
    heights.length === BARS && heights.every((height) => height >= 0) && heights.some((height) => height > 0);
  requireParameters(id, heights, allowed, `${BARS} heights from 0, one of them above 0`);
  const total = heights.reduce((sum, height) => sum + height, 0);
  const first = heights.findIndex((height) => height > 0);
  const last = heights.findLastIndex((height) => height > 0);
  const width = (max - min) / BARS;
  const edge = (bar: number): number => (bar === BARS ? max : min + bar * width);
  const bars = Array.from({ length: last - first + 1 }, (_, k) => ({
    left: edge(first + k),
    share: (heights[first + k] as number) / total,
  }));
  // P(X below the left edge of each bar), and 1 at the end.
  const below = new Float64Array(bars.length + 1);
  bars.forEach(({ share }, k) => {
    below[k + 1] = k === bars.length - 1 ? 1 : (below[k] as number) + share;
  });
  const support = [edge(first), edge(last + 1)] as const;
  const table = barsOf(
    Float64Array.from(below, (_, k) => edge(first + k)),
    below,
  );

  function quantile(probability: number): number {
    if (!(probability >= 0 && probability <= 1)) return Number.NaN;
    if (probability === 0 || probability === 1) return support[probability];
    let [low, high] = [0, bars.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((below[middle + 1] as number) >= probability) high = middle;
      else low = middle + 1;
    }
    const { left, share } = bars[low] as { left: number; share: number };
    return Math.min(support[1], left + (width * (probability - (below[low] as number))) / share);
  }

  /** The bar that holds x, which lies in the support; an edge belongs to the bar on its right. */
  const barAt = (x: number): number => {
    const bar = Math.min(bars.length - 1, Math.max(0, Math.floor((x - support[0]) / width)));
    // Division may round across an edge.
    if (x < (bars[bar] as { left: number }).left) return bar - 1;
    return bar + 1 < bars.length && x >= (bars[bar + 1] as { left: number }).left ? bar + 1 : bar;
  };

  return {
    id,
    parameters: [min, max, ...heights],
    support,
    lattice: null,
    breaks: [...bars.map(({ left }) => left), support[1]],
    moments: momentsOf(bars, width),
    cdf(x) {
      if (!(x > support[0])) return Number.isNaN(x) ? Number.NaN : 0;
      if (x >= support[1]) return 1;
      const bar = barAt(x);
      const { left, share } = bars[bar] as { left: number; share: number };
      return Math.min(below[bar + 1] as number, (below[bar] as number) + (share * (x - left)) / width);
    },
    quantile,
    density: (x) => (x >= support[0] && x <= support[1] ? (bars[barAt(x)] as { share: number }).share / width : 0),
    fill: inPieces((out, uniform, start, end) => fillBars(out, uniform, start, end, table)),
  };
}

/** Each bar is a uniform: its second central moment is width^2 / 12, its fourth width^4 / 80. */
function momentsOf(bars: readonly { left: number; share: number }[], width: number): Moments {
  const mean = bars.reduce((sum, { left, share }) => sum + share * (left + width / 2), 0);
  const within = width ** 2 / 12;
  let [second, third, fourth] = [0, 0, 0];
  for (const { left, share } of bars) {
    const offset = left + width / 2 - mean;
    second += share * (offset ** 2 + within);
    third += share * (offset ** 3 + 3 * offset * within);
    fourth += share * (offset ** 4 + 6 * offset ** 2 * within + width ** 4 / 80);
  }
  return {
    mean,
    standardDeviation: Math.sqrt(second),
    skewness: third / second ** 1.5,
    excessKurtosis: fourth / second ** 2 - 3,
  };
}

/** Many small values, a hump, and a few far away: no named family has this shape. */
const DEFAULTS = [60, 99, 70, 45, 30, 20, 14, 12, 16, 24, 30, 22, 12, 6, 3, 2, 1, 1, 2, 6];

const height = (value: number, index: number): PopulationParameter => ({
  name: `h${index + 1}`,
  default: value,
  min: 0,
  max: TALLEST,
  integer: true,
  bar: true,
});

export const drawn: PopulationFamily = {
  id,
  parameters: [
    { name: 'min', default: 0, min: -1_000_000, max: 1_000_000 },
    { name: 'max', above: 'min', default: 100, min: -1_000_000, max: 1_000_000 },
    ...DEFAULTS.map(height),
  ],
  create,
};
