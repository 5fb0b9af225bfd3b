import type { Heights } from '../charts/panelHeight';
import type { Frame } from '../experiments/frame';
import { fetchedChartOf } from '../labs/registry/charts';

/** How high the picture of some frames is in each size, with the panels given or all; its charts have been fetched. */
export function pictureHeights(frames: readonly Frame[], panels?: readonly string[]): Heights {
  return frames
    .filter(({ kind }) => panels?.includes(kind) ?? true)
    .map((frame) => fetchedChartOf(frame).heights)
    .reduce<Heights>((sum, heights) => [sum[0] + heights[0], sum[1] + heights[1], sum[2] + heights[2]], [0, 0, 0]);
}
