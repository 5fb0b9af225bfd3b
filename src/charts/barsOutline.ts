/** Bars of equal width as an outline in a square of 100 by 100, the tallest possible one 100 high. */
export function barsOutline(densities: readonly number[], tallest: number): string {
  const width = 100 / densities.length;
  // Rounding may put the tallest above itself.
  const top = (density: number): number => Math.max(0, 100 - (100 * density) / tallest);
  const steps = densities.map((density) => `V${top(density).toFixed(1)}h${width.toFixed(2)}`);
  return `M0,100${steps.join('')}V100Z`;
}

/** The densities of such an outline, as exactly as it is drawn: a page has them once, as its picture. */
export const densitiesIn = (outline: string, tallest: number): Float64Array =>
  Float64Array.from(outline.matchAll(/V([\d.]+)h/g), ([, y]) => ((100 - Number(y)) / 100) * tallest);
