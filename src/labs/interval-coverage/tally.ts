import { placeOf } from '../../core/intervals/placeOf';
import { emptySummary, mergeSummaries, type Summary, summarise } from '../../core/summaries/moments';
import { joined, newest } from '../../experiments/newest';
import { noRecent } from '../../experiments/recent';
import { recordedSteps } from '../../experiments/steps';
import { VARIABLES } from '../../experiments/variables';

/** How many of the newest intervals are kept. */
const LATEST = 100;

/** Of how many of the newest samples mean and standard deviation are kept. */
export const LATEST_SAMPLES = 400;

/** After how many intervals the share so far is kept: the same steps however many there will be. Ascending. */
export const SHARE_STEPS = recordedSteps(VARIABLES.repetitions.max);

/** Intervals over repetitions, in memory that does not grow with them. Plain data. */
export interface IntervalTally {
  count: number;
  /** How many hold the parameter, and how many lie wholly above it (missed below) and wholly below it. */
  held: number;
  missedBelow: number;
  missedAbove: number;
  /** Of the widths that are finite. */
  widths: Summary;
  /** How many intervals have no end on one side or on both. */
  endless: number;
  /** Ends of the newest intervals, newest last: at most 100. */
  low: Float64Array;
  high: Float64Array;
  /** Means and standard deviations of the newest samples, newest last: at most 400. */
  means: Float64Array;
  deviations: Float64Array;
  /** The newest samples with their values (experiments/recent.ts). */
  recent: Float64Array;
  /** How many of the intervals up to each share step hold the parameter; a block counts its own alone. */
  heldAt: Float64Array;
}

/** The tally of no intervals. */
export function emptyIntervalTally(): IntervalTally {
  return {
    count: 0,
    held: 0,
    missedBelow: 0,
    missedAbove: 0,
    widths: emptySummary(),
    endless: 0,
    low: new Float64Array(0),
    high: new Float64Array(0),
    means: new Float64Array(0),
    deviations: new Float64Array(0),
    recent: noRecent(),
    heldAt: new Float64Array(0),
  };
}

/**
 * Adds the intervals low[0, count) to high[0, count) in place. `before` says how many intervals earlier blocks hold.
 * Without a parameter (NaN) none holds it and none misses it.
 */
export function addIntervals(
  tally: IntervalTally,
  { low, high, count }: { readonly low: Float64Array; readonly high: Float64Array; readonly count: number },
  parameter: number,
  before: number,
): void {
  let next = stepsUpTo(before + tally.count);
  const heldAt: number[] = [];
  for (let i = 0; i < count; i++) {
    const place = placeOf(low[i] as number, high[i] as number, parameter);
    if (place === 'holds') tally.held++;
    else if (place === 'above') tally.missedBelow++;
    else if (place === 'below') tally.missedAbove++;
    tally.count++;
    if (SHARE_STEPS[next] === before + tally.count) {
      heldAt.push(tally.held);
      next++;
    }
  }
  tally.heldAt = joined(tally.heldAt, Float64Array.from(heldAt));
  const widths = high.subarray(0, count).map((to, i) => to - (low[i] as number));
  const finite = widths.filter(Number.isFinite);
  summarise(tally.widths, finite);
  tally.endless += count - finite.length;
  tally.low = newest(tally.low, low.subarray(0, count), LATEST);
  tally.high = newest(tally.high, high.subarray(0, count), LATEST);
}

/** Adds the tally of the intervals that follow, in place. */
export function mergeIntervalTallies(tally: IntervalTally, next: IntervalTally): void {
  const { held } = tally;
  tally.heldAt = joined(
    tally.heldAt,
    next.heldAt.map((more) => held + more),
  );
  tally.count += next.count;
  tally.held += next.held;
  tally.missedBelow += next.missedBelow;
  tally.missedAbove += next.missedAbove;
  mergeSummaries(tally.widths, next.widths);
  tally.endless += next.endless;
  tally.low = newest(tally.low, next.low, LATEST);
  tally.high = newest(tally.high, next.high, LATEST);
  tally.means = newest(tally.means, next.means, LATEST_SAMPLES);
  tally.deviations = newest(tally.deviations, next.deviations, LATEST_SAMPLES);
}

/** The running share: at its steps, and after the newest interval. */
export function runningShare({ count, held, heldAt }: IntervalTally): { steps: Float64Array; share: Float64Array } {
  const between = count > 0 && SHARE_STEPS[heldAt.length - 1] !== count;
  const steps = Float64Array.from([...SHARE_STEPS.subarray(0, heldAt.length), ...(between ? [count] : [])]);
  const holding = [...heldAt, ...(between ? [held] : [])];
  return { steps, share: steps.map((step, i) => (holding[i] as number) / step) };
}

/** How many share steps are at most `count`. */
function stepsUpTo(count: number): number {
  let low = 0;
  let high = SHARE_STEPS.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((SHARE_STEPS[middle] as number) <= count) low = middle + 1;
    else high = middle;
  }
  return low;
}
