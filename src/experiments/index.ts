import { lawOfMean } from '../core/theory/meanLaw/index';
import type { AnyExperiment } from './anyExperiment';
import { coverageDrawing } from './coverageDrawing';
import { coveragePicture } from './coveragePicture';
import { dependenceDrawing } from './dependenceDrawing';
import { dependencePicture } from './dependencePicture';
import { galtonBoardDrawing } from './galtonBoardDrawing';
import { galtonBoardPicture } from './galtonBoardPicture';
import { intervalCoverageDrawing } from './intervalCoverageDrawing';
import { intervalCoveragePicture } from './intervalCoveragePicture';
import { provideLaw } from './lawOnDemand';
import { marginOfErrorDrawing } from './marginOfErrorDrawing';
import { marginOfErrorPicture } from './marginOfErrorPicture';
import { normalityGapDrawing } from './normalityGapDrawing';
import { normalityGapPicture } from './normalityGapPicture';
import { runningMeanDrawing } from './runningMeanDrawing';
import { runningMeanPicture } from './runningMeanPicture';
import { samplingDistributionExactDrawing } from './samplingDistributionExactDrawing';
import { samplingDistributionPicture } from './samplingDistributionPicture';
import { samplingDrawing } from './samplingDrawing';
import { samplingPicture } from './samplingPicture';

export type { AnyExperiment } from './anyExperiment';

provideLaw(lawOfMean);

const listed = (picture: unknown, drawing: unknown): AnyExperiment =>
  Object.assign({}, picture, drawing) as AnyExperiment;

/**
 * Every experiment, whole, for the build and for tests; its id is its lab's. To add one, write its files and add its
 * lines here, in `drawings.ts` and in `pictures.ts`, which fetch each side when a browser needs it.
 */
export const EXPERIMENTS: readonly AnyExperiment[] = [
  listed(samplingPicture, samplingDrawing),
  listed(runningMeanPicture, runningMeanDrawing),
  listed(samplingDistributionPicture, samplingDistributionExactDrawing),
  listed(normalityGapPicture, normalityGapDrawing),
  listed(coveragePicture, coverageDrawing),
  listed(marginOfErrorPicture, marginOfErrorDrawing),
  listed(intervalCoveragePicture, intervalCoverageDrawing),
  listed(galtonBoardPicture, galtonBoardDrawing),
  listed(dependencePicture, dependenceDrawing),
];

/** The experiment with this id; throws a RangeError when there is none. */
export function experimentOf(id: string): AnyExperiment {
  const experiment = EXPERIMENTS.find((candidate) => candidate.id === id);
  if (!experiment) throw new RangeError(`no experiment is called "${id}"`);
  return experiment;
}
