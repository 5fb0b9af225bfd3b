import type { AnyDrawing } from './anyExperiment';

/** The worker's sides, each in a file of its own, fetched when a lab first draws. */
const DRAWINGS: Readonly<Record<string, () => Promise<unknown>>> = {
  sampling: () => import('./samplingDrawing').then((side) => side.samplingDrawing),
  'running-mean': () => import('./runningMeanDrawing').then((side) => side.runningMeanDrawing),
  'sampling-distribution': () =>
    import('./samplingDistributionDrawing').then((side) => side.samplingDistributionDrawing),
  'normality-gap': () => import('./normalityGapDrawing').then((side) => side.normalityGapDrawing),
  coverage: () => import('./coverageDrawing').then((side) => side.coverageDrawing),
  'margin-of-error': () => import('./marginOfErrorDrawing').then((side) => side.marginOfErrorDrawing),
  'interval-coverage': () => import('./intervalCoverageDrawing').then((side) => side.intervalCoverageDrawing),
};

/** The drawing side of the experiment with this id; rejects with a RangeError when there is none. */
export async function loadDrawing(id: string): Promise<AnyDrawing> {
  const load = Object.hasOwn(DRAWINGS, id) ? DRAWINGS[id] : undefined;
  if (!load) throw new RangeError(`no experiment is called "${id}"`);
  return (await load()) as AnyDrawing;
}
