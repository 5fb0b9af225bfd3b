import type { AnyDrawing } from './anyExperiment';
import { KEPT_DRAWINGS } from './kept';
import type { ParamValue } from './params';

/** The worker's sides, each in a file of its own, fetched when a lab first draws. */
const DRAWINGS: Readonly<Record<string, () => Promise<unknown>>> = {
  ...KEPT_DRAWINGS,
  sampling: () => import('./samplingDrawing').then((side) => side.samplingDrawing),
  'running-mean': () => import('./runningMeanDrawing').then((side) => side.runningMeanDrawing),
  'sampling-distribution': () =>
    import('./samplingDistributionDrawing').then((side) => side.samplingDistributionDrawing),
  'sampling-distribution exact': () =>
    import('./samplingDistributionExactDrawing').then((side) => side.samplingDistributionExactDrawing),
  'normality-gap': () => import('./normalityGapDrawing').then((side) => side.normalityGapDrawing),
  coverage: () => import('./coverageDrawing').then((side) => side.coverageDrawing),
  'margin-of-error': () => import('./marginOfErrorDrawing').then((side) => side.marginOfErrorDrawing),
  'interval-coverage': () => import('./intervalCoverageDrawing').then((side) => side.intervalCoverageDrawing),
  'galton-board': () => import('./galtonBoardDrawing').then((side) => side.galtonBoardDrawing),
  dependence: () => import('./dependenceDrawing').then((side) => side.dependenceDrawing),
};

const fetched = new Map<string, AnyDrawing>();

/**
 * The drawing side of the engine with this key (a lab's id, or that of a kept one), at once when it has been fetched
 * before; rejects with a RangeError when there is none. Some params take a side of their own.
 */
export function drawingOf(id: string, params: Readonly<Record<string, ParamValue>>): AnyDrawing | Promise<AnyDrawing> {
  const name = params.exact === 'on' ? `${id} exact` : id;
  return fetched.get(name) ?? fetchDrawing(id, name);
}

async function fetchDrawing(id: string, name: string): Promise<AnyDrawing> {
  const load = Object.hasOwn(DRAWINGS, name) ? DRAWINGS[name] : undefined;
  if (!load) throw new RangeError(`no experiment is called "${id}"`);
  const drawing = (await load()) as AnyDrawing;
  fetched.set(name, drawing);
  return drawing;
}
