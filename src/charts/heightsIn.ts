import type { Frame } from '../experiments/frame';
import type { ChartOf } from './chart';
import { panelHeight, type Room } from './panelHeight';
import { MARGIN } from './scaffold';

/** So high is at least what is inside a panel's axes, in pixels. */
const LEAST = 12;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * How high each panel is so that all together fill a room: titles and axes take what they need, the rest is shared in the
 * proportions that the panels have elsewhere. Nothing where only the width is given.
 */
export function heightsIn(
  { width, height: given, low }: Room,
  frames: readonly Frame[],
  axes: readonly boolean[],
  chartOf: ChartOf,
): readonly number[] | undefined {
  if (given === undefined && low === undefined) return undefined;
  const usual = frames.map((frame) => panelHeight(chartOf(frame).heights, { width }));
  const height = given ?? (low ?? 1) * sum(usual);
  const around = axes.map((axis) => MARGIN.top + (axis ? MARGIN.axis : MARGIN.bare));
  const inside = usual.map((one, i) => Math.max(LEAST, one - (around[i] as number)));
  const free = height - sum(around);
  const whole = sum(inside);
  const heights = inside.map((one, i) => (around[i] as number) + Math.max(LEAST, (free * one) / whole));
  return given === undefined ? heights : heights.map(Math.floor);
}
