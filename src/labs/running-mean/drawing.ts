import { createPopulation } from '../../core/populations/index';
import type { Drawing } from '../../experiments/experiment';
import { recordedSteps } from '../../experiments/steps';
import { centreOf } from './centreOf';
import { exitRecords } from './lastExits';
import { model, type RunningMeanTally } from './model';

const CHUNK = 65_536;

/** How the lab draws: the worker's side. */
export const drawing: Drawing<typeof model.params, RunningMeanTally> = {
  ...model,

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
};

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
