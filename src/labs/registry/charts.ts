import type { Chart } from '../../charts/chart';
import type { Frame } from '../../experiments/frame';
import { byLab } from './byLab';

/** The charts of each lab, by the kinds of its frames. */
const CHARTS = byLab<() => Promise<unknown>>(import.meta.glob('../*/charts/index.ts', { import: 'charts' }));

const fetched = new Map<string, Chart<Frame>>();

/** Fetches the charts of a lab; rejects when they do not come. */
export async function fetchCharts(lab: string): Promise<void> {
  const charts = (await CHARTS.get(lab)?.()) ?? {};
  for (const [kind, chart] of Object.entries(charts)) fetched.set(kind, chart as Chart<Frame>);
}

/** The chart that draws a frame, once it has been fetched; throws a RangeError before. */
export function fetchedChartOf<F extends Frame>(frame: F): Chart<F> {
  const chart = fetched.get(frame.kind);
  if (!chart) throw new RangeError(`the chart of "${frame.kind}" is not there`);
  return chart as unknown as Chart<F>;
}
