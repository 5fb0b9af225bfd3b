import type { Chart, ChartOf } from '../../charts/chart';
import type { Frame } from '../../experiments/frame';
import { column } from './column';
import { need } from './need';

export { column } from './column';
export type { ColumnFrame } from './columnFrame';
export { need } from './need';
export type { NeedFrame } from './needFrame';

const CHARTS: Readonly<Record<string, unknown>> = { column, need };

/** The chart of a frame of the workbench. Throws a RangeError for a frame of another kind. */
export const chartOf: ChartOf = <F extends Frame>(frame: F): Chart<F> => {
  const chart = CHARTS[frame.kind] as Chart<F> | undefined;
  if (!chart) throw new RangeError(`the workbench draws no ${frame.kind}`);
  return chart;
};
