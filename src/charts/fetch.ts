import type { Frame, FrameOf } from '../experiments/frames';
import type { Chart } from './chart';

type Kind = Frame['kind'];

/** A chart for every kind of frame, each in a file of its own: a new kind does not compile until it has one. */
const CHARTS: { readonly [K in Kind]: () => Promise<Chart<FrameOf<K>>> } = {
  population: () => import('./population').then(({ population }) => population),
  sample: () => import('./sample').then(({ sample }) => sample),
  distribution: () => import('./distribution').then(({ distribution }) => distribution),
  qq: () => import('./qq').then(({ qq }) => qq),
  paths: () => import('./paths').then(({ paths }) => paths),
  slice: () => import('./slice').then(({ slice }) => slice),
  'last-exit': () => import('./lastExit').then(({ lastExit }) => lastExit),
  gap: () => import('./gap').then(({ gap }) => gap),
  laws: () => import('./laws').then(({ laws }) => laws),
  coverage: () => import('./coverage').then(({ coverage }) => coverage),
  intervals: () => import('./intervals').then(({ intervals }) => intervals),
  'running-share': () => import('./runningShare').then(({ runningShare }) => runningShare),
  margin: () => import('./margin').then(({ margin }) => margin),
  surveys: () => import('./surveys').then(({ surveys }) => surveys),
  board: () => import('./board').then(({ board }) => board),
  binomial: () => import('./binomial').then(({ binomial }) => binomial),
  'binomial-error': () => import('./binomialError').then(({ binomialError }) => binomialError),
  series: () => import('./series').then(({ series }) => series),
  alarms: () => import('./alarms').then(({ alarms }) => alarms),
  verdicts: () => import('./verdicts').then(({ verdicts }) => verdicts),
};

/** The kinds of frames that each lab shows, at any of its settings. */
export const KINDS: Readonly<Record<string, readonly Kind[]>> = {
  sampling: ['population', 'sample', 'distribution'],
  'running-mean': ['paths', 'slice', 'last-exit'],
  'sampling-distribution': ['population', 'sample', 'distribution', 'qq'],
  'normality-gap': ['gap', 'laws'],
  coverage: ['coverage'],
  'margin-of-error': ['margin', 'surveys'],
  'interval-coverage': ['population', 'intervals', 'running-share'],
  'galton-board': ['board', 'binomial', 'binomial-error'],
  dependence: ['series', 'distribution', 'alarms', 'verdicts'],
};

const fetched = new Map<Kind, Chart<Frame>>();

/** Fetches the charts of a lab; rejects when one does not come. */
export async function fetchCharts(lab: string): Promise<void> {
  await Promise.all(
    (KINDS[lab] ?? []).map(async (kind) => {
      fetched.set(kind, (await CHARTS[kind]()) as unknown as Chart<Frame>);
    }),
  );
}

/** The chart that draws a frame, once it has been fetched; throws a RangeError before. */
export function fetchedChartOf<F extends Frame>(frame: F): Chart<F> {
  const chart = fetched.get(frame.kind);
  if (!chart) throw new RangeError(`the chart of "${frame.kind}" is not there`);
  return chart as unknown as Chart<F>;
}
