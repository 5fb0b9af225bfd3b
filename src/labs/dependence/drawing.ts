import { fillNormal } from '../../core/draws/fillNormal';
import { studentCriticalValue } from '../../core/intervals/criticalValue';
import { sampleMoments } from '../../core/intervals/sampleMoments';
import { criticalZ } from '../../core/theory/dependentCoverage';
import { falseAlarmsByLook, lookTimes } from '../../core/theory/falseAlarms';
import type { Uniform } from '../../core/uniform';
import type { Drawing } from '../../experiments/experiment';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { addStatistics } from '../../experiments/statisticTally';
import { heavyPopulation, parameterOf } from './law';
import { COMPANION_REPETITIONS, model, ownBlocks } from './model';
import type { DependenceParams } from './params';
import { type DependenceTally, emptyDependenceTally } from './tally';

/** Draws in one go: below the 100,000 after which a host must get its turn. */
const CHUNK = 65_536;

// Scratch for bulk drawing, never held across a pause.
const draws = new Float64Array(CHUNK);
const means = new Float64Array(REPETITIONS_A_BLOCK);
const holds = new Uint8Array(REPETITIONS_A_BLOCK);

/** How the lab draws: the worker's side. */
export const drawing: Drawing<typeof model.params, DependenceTally> = {
  ...model,

  *draw(settings, block, uniform) {
    const tally = emptyDependenceTally(settings);
    const own = block < ownBlocks(settings);
    const shown: DependenceParams = own ? settings : { ...settings, trouble: 'pareto' };
    const before = own ? block * REPETITIONS_A_BLOCK : 0;
    const count = own ? Math.min(REPETITIONS_A_BLOCK, settings.repetitions - before) : COMPANION_REPETITIONS;
    if (block === 0) {
      tally.exactAlarms = Float64Array.from(
        falseAlarmsByLook(lookTimes(settings.n, settings.looks), Number(settings.level)),
      );
    }
    let left = count;
    for (const drawn of drawDependentMeans(shown, count, uniform)) {
      if (own) addSamples(tally, settings, drawn, before);
      else {
        tally.companion.count += drawn.means.length;
        tally.companion.held += heldOf(drawn);
      }
      left -= drawn.means.length;
      if (left > 0) yield tally;
    }
    return tally;
  },
};

/** Some means, and for each whether its interval holds the parameter (1) or not (0). */
interface DrawnMeans {
  readonly means: Float64Array;
  readonly holds: Uint8Array;
}

const heldOf = ({ holds }: DrawnMeans): number => holds.reduce((held, one) => held + one, 0);

/** Draws `count` samples, at most a block's; yields their means some at a time, in scratch that the next step writes over. */
export function* drawDependentMeans(
  settings: DependenceParams,
  count: number,
  uniform: Uniform,
): Generator<DrawnMeans, void> {
  const together = Math.min(count, Math.max(1, Math.floor(CHUNK / settings.n)));
  for (let done = 0; done < count; done += together) {
    const now = Math.min(together, count - done);
    fillSamples(settings, now, uniform);
    computeMeans(settings, now);
    yield { means: means.subarray(0, now), holds: holds.subarray(0, now) };
  }
}

/** `count` samples of n into `draws`, one after the other. */
function fillSamples(settings: DependenceParams, count: number, uniform: Uniform): void {
  const { trouble, n } = settings;
  const heavy = heavyPopulation(trouble);
  if (heavy) {
    heavy.fill(draws, uniform, 0, count * n);
    return;
  }
  if (trouble === 'clusters') {
    for (let i = 0; i < count; i++) fillClusters(settings, i * n, uniform);
    return;
  }
  fillNormal(draws, uniform, 0, count * n, 0, 1);
  if (trouble === 'autocorrelation') for (let i = 0; i < count; i++) carryOver(i * n, n, settings.rho);
  if (trouble === 'drift') for (let i = 0; i < count; i++) move(i * n, n, settings.drift / 100);
}

/** Independent draws in [start, start + n) become an autoregression that has always been going on. */
function carryOver(start: number, n: number, rho: number): void {
  const fresh = Math.sqrt(1 - rho * rho);
  let last = draws[start] as number;
  for (let i = start + 1; i < start + n; i++) {
    last = rho * last + fresh * (draws[i] as number);
    draws[i] = last;
  }
}

function move(start: number, n: number, step: number): void {
  for (let i = 0; i < n; i++) draws[start + i] = (draws[start + i] as number) + step * i;
}

const shared = new Float64Array(1);

function fillClusters({ n, cluster, icc }: DependenceParams, start: number, uniform: Uniform): void {
  const [between, within] = [Math.sqrt(icc), Math.sqrt(1 - icc)];
  for (let from = 0; from < n; from += cluster) {
    fillNormal(shared, uniform, 0, 1, 0, between);
    fillNormal(draws, uniform, start + from, start + Math.min(n, from + cluster), shared[0] as number, within);
  }
}

/** The means of `count` samples into `means`; into `holds` which of their intervals hold the parameter. */
function computeMeans(settings: DependenceParams, count: number): void {
  const { trouble, n } = settings;
  const level = Number(settings.level);
  const parameter = parameterOf(settings);
  const heavy = heavyPopulation(trouble) !== null;
  // Of normal observations the standard deviation is taken as known, so that only dependence is to blame.
  const critical = heavy ? studentCriticalValue(level, n) : criticalZ(level);
  for (let i = 0; i < count; i++) {
    const { mean, squares } = sampleMoments(draws, i * n, (i + 1) * n);
    means[i] = mean;
    const half = critical * Math.sqrt((heavy ? squares / (n - 1) : 1) / n);
    holds[i] = Math.abs(mean - parameter) <= half ? 1 : 0;
  }
}

function addSamples(tally: DependenceTally, settings: DependenceParams, drawn: DrawnMeans, before: number): void {
  const { n, trouble } = settings;
  const count = drawn.means.length;
  tally.held += heldOf(drawn);
  if (trouble === 'peeking') for (let i = 0; i < count; i++) look(tally, settings, i * n);
  addStatistics(tally.means, drawn.means, count, before);
  tally.sample = draws.slice((count - 1) * n, count * n);
}

/** Looks at the running test of one sample and counts its first alarm. */
function look({ firstAlarms }: DependenceTally, { n, looks, level }: DependenceParams, start: number): void {
  const critical = criticalZ(Number(level));
  let sum = 0;
  let at = 0;
  for (let k = 0; k < looks; k++) {
    const time = Math.round(((k + 1) * n) / looks);
    for (; at < time; at++) sum += draws[start + at] as number;
    if (Math.abs(sum) > critical * Math.sqrt(time)) {
      firstAlarms[k] = (firstAlarms[k] as number) + 1;
      return;
    }
  }
}
