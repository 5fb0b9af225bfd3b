import { createPopulation } from '../core/populations/index';
import type { Population } from '../core/populations/population';
import type { Experiment } from './experiment';
import { type ExitRecords, exitRecords } from './lastExits';
import type { Notice, Params } from './params';
import { runningMeanFrames } from './runningMeanFrames';
import { recordedSteps } from './steps';
import { VARIABLES } from './variables';

const { population, n, paths, seed, epsilon, slice, show } = VARIABLES;
const params = { population, n, paths, seed, epsilon, slice, show } as const;

export type RunningMeanParams = Params<typeof params>;

export interface RunningMeanTally {
  /** One array a path: its running mean at each recorded step. */
  paths: Float64Array[];
  /** For each path, when it was how far from the expected value. */
  exits: ExitRecords[];
}

const LONGEST_PATH = 100_000;
/** Draws between two pauses. */
const CHUNK = 65_536;

/**
 * Running means of several paths of n draws. Path k draws from stream k, so that asking for more
 * paths keeps those already seen. A view at another epsilon or slice needs no new draws.
 */
export const runningMean: Experiment<typeof params, RunningMeanTally> = {
  id: 'running-mean',
  params,

  settle(given) {
    const length = Math.min(given.n, LONGEST_PATH);
    const at = Math.min(given.slice, length);
    const notices: Notice[] = [];
    if (length !== given.n) notices.push(notice('sample-size-limited', 'n', given.n, length));
    if (at !== given.slice) notices.push(notice('clamped', 'slice', given.slice, at));
    return { params: { ...given, n: length, slice: at }, notices };
  },

  blocks: (settings) => settings.paths,

  begin: () => ({ paths: [], exits: [] }),

  *draw(settings, _block, uniform) {
    const source = createPopulation(settings.population);
    const centre = centreOf(source);
    const tally: RunningMeanTally = { paths: [], exits: [] };
    // The whole path, for its last exits; a path under way is not shown.
    const means = new Float64Array(settings.n);
    let sum = 0;
    for (let done = 0; done < settings.n; done += CHUNK) {
      const end = Math.min(done + CHUNK, settings.n);
      source.fill(means, uniform, done, end);
      sum = averageInPlace(means, done, end, sum);
      if (end < settings.n) yield tally;
    }
    tally.paths.push(recordedSteps(settings.n).map((step) => means[step - 1] as number));
    tally.exits.push(exitRecords(deviateInPlace(means, centre), settings.n));
    return tally;
  },

  merge(_settings, tally, block) {
    tally.paths.push(...block.paths);
    tally.exits.push(...block.exits);
    return tally;
  },

  frames: (settings, tally) => runningMeanFrames(settings, tally, centreOf(createPopulation(settings.population))),
};

/** What paths are measured from: the expected value, or the median of a population that has none. */
function centreOf(population: Population): number {
  const { mean } = population.moments;
  return Number.isFinite(mean) ? mean : population.quantile(0.5);
}

function averageInPlace(values: Float64Array, start: number, end: number, before: number): number {
  let sum = before;
  for (let i = start; i < end; i++) {
    sum += values[i] as number;
    values[i] = sum / (i + 1);
  }
  return sum;
}

function deviateInPlace(means: Float64Array, centre: number): Float64Array {
  for (let i = 0; i < means.length; i++) means[i] = Math.abs((means[i] as number) - centre);
  return means;
}

function notice(code: Notice['code'], variable: string, given: number, used: number): Notice {
  return { code, variable, given: String(given), used: String(used) };
}
