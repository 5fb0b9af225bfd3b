import { coverage } from './coverage';
import type { Experiment } from './experiment';
import { intervalCoverage } from './intervalCoverage';
import { marginOfError } from './marginOfError';
import { normalityGap } from './normalityGap';
import type { ParamSpec } from './params';
import { runningMean } from './runningMean';
import { sampling } from './sampling';
import { samplingDistribution } from './samplingDistribution';

/**
 * Any experiment, to hosts that only pass params and tallies on. Its own params and tally types
 * are given up here, once: a host must hand `draw` and `merge` what `settle` and `begin` gave.
 */
// biome-ignore lint/suspicious/noExplicitAny: heterogeneous list; the one place where the types meet.
export type AnyExperiment = Experiment<ParamSpec, any>;

/** Every experiment; its id is its lab's. To add one, write its file and add its line. */
export const EXPERIMENTS: readonly AnyExperiment[] = [
  sampling as unknown as AnyExperiment,
  runningMean as unknown as AnyExperiment,
  samplingDistribution as unknown as AnyExperiment,
  normalityGap as unknown as AnyExperiment,
  marginOfError as unknown as AnyExperiment,
  intervalCoverage as unknown as AnyExperiment,
  coverage as unknown as AnyExperiment,
];

/** The experiment with this id; throws a RangeError when there is none. */
export function experimentOf(id: string): AnyExperiment {
  const experiment = EXPERIMENTS.find((candidate) => candidate.id === id);
  if (!experiment) throw new RangeError(`no experiment is called "${id}"`);
  return experiment;
}
