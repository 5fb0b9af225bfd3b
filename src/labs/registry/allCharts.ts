import type { Chart } from '../../charts/chart';
import type { Frame } from '../../experiments/frame';
import { byLab } from './byLab';

/** The charts of every lab, for the build and for tests, by the kinds of its frames. */
export const CHARTS_OF_LABS: ReadonlyMap<string, Readonly<Record<string, Chart<Frame>>>> = byLab(
  import.meta.glob<Readonly<Record<string, Chart<Frame>>>>('../*/charts/index.ts', { eager: true, import: 'charts' }),
);

/** Every chart once, by the kind of frame that it draws. */
export const CHARTS: ReadonlyMap<string, Chart<Frame>> = new Map(
  [...CHARTS_OF_LABS.values()].flatMap((charts) => Object.entries(charts)),
);

/** The chart that draws a frame; throws a RangeError when there is none. */
export function chartOf<F extends Frame>(frame: F): Chart<F> {
  const chart = CHARTS.get(frame.kind);
  if (!chart) throw new RangeError(`no chart draws "${frame.kind}"`);
  return chart as unknown as Chart<F>;
}
