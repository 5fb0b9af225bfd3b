import { satterthwaite } from '../../core/comparison/welch';
import { studentCriticalValue } from '../../core/intervals/criticalValue';
import { countInto } from '../../core/summaries/bins';
import { summarise } from '../../core/summaries/moments';
import { bandEdge } from '../../core/theory/bandEdge';
import { newest } from '../../experiments/newest';
import type { Drawn } from './compare';
import type { Compared } from './compared';
import { KEPT, KEPT_EACH, LATEST, type TwoMeansTally } from './tally';

/** What is counted in comparisons of these two groups. */
export interface Counted {
  readonly compared: Compared;
  readonly level: number;
  /** Critical value by degrees of freedom (`welchCritical`). */
  readonly critical: (degreesOfFreedom: number) => number;
  readonly effects: Float64Array;
}

/** Adds some comparisons in place. A difference is significant where it is more than its critical value away from 0. */
export function addComparisons(
  tally: TwoMeansTally,
  drawn: Drawn,
  { compared, level, critical, effects }: Counted,
): void {
  const { count, meanA, meanB, errorA, errorB } = drawn;
  const { a, b, difference: truth, sdA } = compared;
  const [reachA, reachB] = [studentCriticalValue(level, a.n), studentCriticalValue(level, b.n)];
  const differences = new Float64Array(count);
  const sides: Record<'quiet' | 'below' | 'above', number[]> = { quiet: [], below: [], above: [] };
  const kept: number[] = [];
  const latest: number[] = [];
  // How many would be significant from each effect on, as steps up and down.
  const steps = new Float64Array(effects.length + 1);
  const rounding = bandEdge(truth, 0);
  for (let i = 0; i < count; i++) {
    const [mA, mB, eA, eB] = [meanA[i], meanB[i], errorA[i], errorB[i]] as [number, number, number, number];
    const difference = mB - mA;
    const half = critical(satterthwaite(eA, a.n, eB, b.n)) * Math.sqrt(eA + eB);
    differences[i] = difference;
    const side = difference > half ? 'above' : difference < -half ? 'below' : 'quiet';
    sides[side].push(difference);
    if (side !== 'quiet' && Math.abs(difference) <= reachA * Math.sqrt(eA) + reachB * Math.sqrt(eB))
      tally.overlapping++;
    if (difference - half > truth + rounding) tally.missedBelow++;
    else if (difference + half < truth - rounding) tally.missedAbove++;
    if (effects.length > 0) {
      // Moved by (effect - truth / sdA) sdA, it is significant below the first and above the second of these effects.
      const noise = difference - truth;
      const step = (at: number, by: number): void => {
        steps[at] = (steps[at] as number) + by;
      };
      step(0, 1);
      step(firstAbove(effects, (-half - noise) / sdA, false), -1);
      step(firstAbove(effects, (half - noise) / sdA, true), 1);
    }
    if (i >= count - LATEST) latest.push(difference, side === 'quiet' ? 0 : 1);
    if (i >= count - KEPT) kept.push(mA, mB, eA, eB);
  }
  const { above, below, quiet } = sides;
  tally.aboveCount += above.length;
  tally.belowCount += below.length;
  for (const [bins, values] of [
    [tally.quiet, quiet],
    [tally.below, below],
    [tally.above, above],
  ] as const) {
    countInto(bins, Float64Array.from(values));
  }
  summarise(tally.significantSize, Float64Array.from([...above, ...below], Math.abs));
  summarise(tally.difference, differences);
  summarise(tally.a, meanA, 0, count);
  summarise(tally.b, meanB, 0, count);
  countInto(tally.binsA, meanA, 0, count);
  countInto(tally.binsB, meanB, 0, count);
  tally.latest = newest(tally.latest, Float64Array.from(latest), 2 * LATEST);
  tally.newest = newest(tally.newest, Float64Array.from(kept), KEPT * KEPT_EACH);
  let significant = 0;
  for (let k = 0; k < effects.length; k++) {
    significant += steps[k] as number;
    tally.atEffect[k] = (tally.atEffect[k] as number) + significant;
  }
}

/** Index of the first effect above a value (or, unless `strictly`, at it); their number where there is none. */
function firstAbove(effects: Float64Array, value: number, strictly: boolean): number {
  const [first, second] = [effects[0] as number, effects[1] as number];
  const step = second - first;
  const guess = Math.ceil((value - first) / step);
  let k = Math.min(effects.length, Math.max(0, guess - 1));
  while (k < effects.length && (strictly ? (effects[k] as number) <= value : (effects[k] as number) < value)) k++;
  return k;
}
