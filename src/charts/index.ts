import type { Frame, FrameOf } from '../experiments/frames';
import type { Chart } from './chart';
import { distribution } from './distribution';
import { lastExit } from './lastExit';
import { paths } from './paths';
import { population } from './population';
import { qq } from './qq';
import { sample } from './sample';
import { slice } from './slice';

/** A chart for every kind of frame: a new kind does not compile until it has one. */
export const CHARTS: { readonly [K in Frame['kind']]: Chart<FrameOf<K>> } = {
  population,
  sample,
  distribution,
  qq,
  paths,
  slice,
  'last-exit': lastExit,
};

/** The chart that draws a frame. */
export function chartOf<F extends Frame>(frame: F): Chart<F> {
  return CHARTS[frame.kind] as unknown as Chart<F>;
}
