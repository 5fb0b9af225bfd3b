/** From this width on a panel is laid out wide. */
export const WIDE = 520;

/** Heights of a panel at 360 and at 720 pixels of width. */
export type Heights = readonly [narrow: number, wide: number];

/** Height of a panel in pixels: in proportion to its width, so that still and live pictures take the same space. */
export function panelHeight([narrow, wide]: Heights, width: number): number {
  return width < WIDE ? (narrow * width) / 360 : (wide * width) / 720;
}
