import type { RawStatistics } from './raw';

/** The labs whose repetitions can be had one by one, each in a file of its own, by the engine's key (`engineOf`). */
const RAWS: Readonly<Record<string, () => Promise<unknown>>> = {
  sampling: () => import('./rawSampling').then((raw) => raw.rawSampling),
  'sampling-distribution': () => import('./rawSamplingDistribution').then((raw) => raw.rawSamplingDistribution),
  'margin-of-error': () => import('./rawMarginOfError').then((raw) => raw.rawMarginOfError),
  'interval-coverage': () => import('./rawIntervalCoverage').then((raw) => raw.rawIntervalCoverage),
  'galton-board': () => import('./rawGaltonBoard').then((raw) => raw.rawGaltonBoard),
  dependence: () => import('./rawDependence').then((raw) => raw.rawDependence),
};

/** Whether an engine's repetitions can be had one by one. */
export const hasRaw = (engine: string): boolean => Object.hasOwn(RAWS, engine);

/** Fetches how to draw them; rejects with a RangeError when there is no such engine. */
export async function rawOf(engine: string): Promise<RawStatistics> {
  const load = hasRaw(engine) ? RAWS[engine] : undefined;
  if (!load) throw new RangeError(`"${engine}" has no repetitions of its own`);
  return (await load()) as RawStatistics;
}
