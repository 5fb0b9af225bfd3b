import type { LabFrame as BestOfMany } from '../../src/labs/best-of-many/frames';
import type { LabFrame as ChurnWindow } from '../../src/labs/churn-window/frames';
import type { LabFrame as Coverage } from '../../src/labs/coverage/frames';
import type { LabFrame as Dependence } from '../../src/labs/dependence/frames';
import type { LabFrame as GaltonBoard } from '../../src/labs/galton-board/frames';
import type { LabFrame as IntervalCoverage } from '../../src/labs/interval-coverage/frames';
import type { LabFrame as LearningCurve } from '../../src/labs/learning-curve/frames';
import type { LabFrame as Lifetimes } from '../../src/labs/lifetimes/frames';
import type { LabFrame as MarginOfError } from '../../src/labs/margin-of-error/frames';
import type { LabFrame as NormalityGap } from '../../src/labs/normality-gap/frames';
import type { LabFrame as Partitions } from '../../src/labs/partitions/frames';
import type { LabFrame as RunningMean } from '../../src/labs/running-mean/frames';
import type { LabFrame as Sampling } from '../../src/labs/sampling/frames';
import type { LabFrame as SamplingDistribution } from '../../src/labs/sampling-distribution/frames';
import type { LabFrame as TwoMeans } from '../../src/labs/two-means/frames';
import type { LabFrame as TwoProportions } from '../../src/labs/two-proportions/frames';

/** Any panel that a test looks into, by its kind. */
export type AnyFrame =
  | ChurnWindow
  | BestOfMany
  | Coverage
  | Dependence
  | GaltonBoard
  | IntervalCoverage
  | Lifetimes
  | LearningCurve
  | MarginOfError
  | NormalityGap
  | Partitions
  | RunningMean
  | Sampling
  | SamplingDistribution
  | TwoMeans
  | TwoProportions;

export type FrameOf<K extends AnyFrame['kind']> = Extract<AnyFrame, { kind: K }>;
