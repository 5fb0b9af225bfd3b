/** Height of a figure's line on an axis, in pixels. */
export const LINE = 13;

/** Steps between the ticks that Plot draws when asked for two or more: 1, 2 or 5 times a power of ten (d3-array, `tickStep`). */
export function tickStep(low: number, high: number, count: number): number {
  const least = (high - low) / count;
  const unit = 10 ** Math.floor(Math.log10(least));
  const leading = least / unit;
  return unit * (leading >= Math.sqrt(50) ? 10 : leading >= Math.sqrt(10) ? 5 : leading >= Math.sqrt(2) ? 2 : 1);
}

/** The smallest of 1, 2 and 5 times a power of ten that leaves so many pixels between two lines of an axis, or more. */
export function roundStep(range: number, pixels: number, apart: number): number {
  const least = (apart * range) / pixels;
  const unit = 10 ** Math.floor(Math.log10(least));
  return unit * ([1, 2, 5].find((leading) => leading * unit >= least * (1 - 1e-9)) ?? 10);
}
