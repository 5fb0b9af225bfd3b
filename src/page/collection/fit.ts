import { type Heights, panelHeight, WIDE, WIDEST } from '../../charts/panelHeight';

/** The largest width at which a picture of these heights fits a box, in pixels; never less than `least`. */
export function fitWidth(heights: Heights, width: number, height: number, least = 280): number {
  // Within each size the height goes with the width; from one size to the next it may fall.
  const widths = [
    (height * 920) / heights[2],
    WIDEST,
    Math.min(WIDEST - 1, (height * 720) / heights[1]),
    WIDE,
    Math.min(WIDE - 1, (height * 360) / heights[0]),
  ];
  const fits = widths
    .map((one) => Math.min(one, width))
    .filter((one) => Number.isFinite(one) && panelHeight(heights, { width: one }) <= height + 0.5);
  return Math.max(Math.min(least, width), Math.floor(Math.max(0, ...fits)));
}
