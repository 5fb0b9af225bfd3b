import type { AnyPicture } from './anyExperiment';
import { KEPT_PICTURES } from './kept';

/** The page's sides, each in a file of its own, fetched when a lab wakes. */
const PICTURES: Readonly<Record<string, () => Promise<unknown>>> = {
  ...KEPT_PICTURES,
  sampling: () => import('./samplingPicture').then((side) => side.samplingPicture),
  'running-mean': () => import('./runningMeanPicture').then((side) => side.runningMeanPicture),
  'sampling-distribution': () =>
    import('./samplingDistributionPicture').then((side) => side.samplingDistributionPicture),
  'normality-gap': () => import('./normalityGapPicture').then((side) => side.normalityGapPicture),
  coverage: () => import('./coveragePicture').then((side) => side.coveragePicture),
  'margin-of-error': () => import('./marginOfErrorPicture').then((side) => side.marginOfErrorPicture),
  'interval-coverage': () => import('./intervalCoveragePicture').then((side) => side.intervalCoveragePicture),
  'galton-board': () => import('./galtonBoardPicture').then((side) => side.galtonBoardPicture),
  dependence: () => import('./dependencePicture').then((side) => side.dependencePicture),
};

const loaded = new Map<string, AnyPicture>();

/** Fetches the page's side of an engine (a lab's id, or the key of a kept one); rejects with a RangeError when there is none. */
export async function loadPicture(id: string): Promise<AnyPicture> {
  const load = Object.hasOwn(PICTURES, id) ? PICTURES[id] : undefined;
  if (!load) throw new RangeError(`no experiment is called "${id}"`);
  const picture = (await load()) as AnyPicture;
  loaded.set(id, picture);
  return picture;
}

/** The page's side of an experiment that has been fetched; throws a RangeError for any other. */
export function pictureSideOf(id: string): AnyPicture {
  const picture = loaded.get(id);
  if (!picture) throw new RangeError(`the experiment "${id}" is not there`);
  return picture;
}
