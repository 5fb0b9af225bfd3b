import type { Frame } from '../experiments/frame';
import type { ChartOf } from './chart';
import { panelHeight, type Room } from './panelHeight';
import { MARGIN } from './scaffold';

/** So high is at least what is inside a panel's axes, in pixels. */
const LEAST = 12;

/**
 * How high each panel is so that all together fill a room: titles and axes take what they need, the rest is shared in the
 * proportions that the panels have elsewhere. Nothing where only the width is given.
 */
export function heightsIn(
  { width, height }: Room,
  frames: readonly Frame[],
  axes: readonly boolean[],
  chartOf: ChartOf,
): readonly number[] | undefined {
  if (height === undefined) return undefined;
  const around = axes.map((axis) => MARGIN.top + (axis ? MARGIN.axis : MARGIN.bare));
  const inside = frames.map((frame, i) =>
    Math.max(LEAST, panelHeight(chartOf(frame).heights, { width }) - (around[i] as number)),
  );
  const free = height - around.reduce((sum, one) => sum + one, 0);
  const whole = inside.reduce((sum, one) => sum + one, 0);
  return inside.map((one, i) => Math.floor((around[i] as number) + Math.max(LEAST, (free * one) / whole)));
}
