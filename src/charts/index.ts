import type { Frame, FrameOf } from '../experiments/frames';
import { alarms } from './alarms';
import { binomial } from './binomial';
import { binomialError } from './binomialError';
import { board } from './board';
import type { Chart } from './chart';
import { coverage } from './coverage';
import { distribution } from './distribution';
import { gap } from './gap';
import { intervals } from './intervals';
import { lastExit } from './lastExit';
import { laws } from './laws';
import { margin } from './margin';
import { paths } from './paths';
import { population } from './population';
import { qq } from './qq';
import { runningShare } from './runningShare';
import { sample } from './sample';
import { series } from './series';
import { slice } from './slice';
import { surveys } from './surveys';
import { verdicts } from './verdicts';

/** A chart for every kind of frame: a new kind does not compile until it has one. */
export const CHARTS: { readonly [K in Frame['kind']]: Chart<FrameOf<K>> } = {
  population,
  sample,
  distribution,
  qq,
  paths,
  slice,
  'last-exit': lastExit,
  gap,
  laws,
  coverage,
  intervals,
  'running-share': runningShare,
  margin,
  surveys,
  board,
  binomial,
  'binomial-error': binomialError,
  series,
  alarms,
  verdicts,
};

/** The chart that draws a frame. */
export function chartOf<F extends Frame>(frame: F): Chart<F> {
  return CHARTS[frame.kind] as unknown as Chart<F>;
}
