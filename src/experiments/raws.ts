import type { RawStatistics } from './raw';
import { hasRaw, type RawLab } from './rawLabs';

/** How to draw them, each in a file of its own. */
const RAWS: { readonly [K in RawLab]: () => Promise<unknown> } = {
  sampling: () => import('./rawSampling').then((raw) => raw.rawSampling),
  'sampling-distribution': () => import('./rawSamplingDistribution').then((raw) => raw.rawSamplingDistribution),
  'margin-of-error': () => import('./rawMarginOfError').then((raw) => raw.rawMarginOfError),
  'interval-coverage': () => import('./rawIntervalCoverage').then((raw) => raw.rawIntervalCoverage),
  'galton-board': () => import('./rawGaltonBoard').then((raw) => raw.rawGaltonBoard),
  dependence: () => import('./rawDependence').then((raw) => raw.rawDependence),
};

/** Fetches how to draw an engine's repetitions one by one; rejects with a RangeError when that cannot be. */
export async function rawOf(engine: string): Promise<RawStatistics> {
  if (!hasRaw(engine)) throw new RangeError(`"${engine}" has no repetitions of its own`);
  return (await RAWS[engine]()) as RawStatistics;
}
