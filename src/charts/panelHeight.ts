/** From these widths on a panel is laid out in the middle size, and in the wide one. */
export const WIDE = 520;
export const WIDEST = 800;

/** Heights of a panel at 360, at 720 and at 920 pixels of width. The last belong to a laptop, where a lab fits a screen. */
export type Heights = readonly [narrow: number, middle: number, wide: number];

/** The room that a panel is given: its width alone, or its height too. */
export interface Room {
  readonly width: number;
  readonly height?: number;
}

/**
 * Height of a panel in pixels: in proportion to its width, so that still and live pictures take the same space; on a wall
 * as high as there is room.
 */
export function panelHeight([narrow, middle, wide]: Heights, { width, height }: Room): number {
  if (height !== undefined) return height;
  if (width < WIDE) return (narrow * width) / 360;
  return width < WIDEST ? (middle * width) / 720 : (wide * width) / 920;
}
