import { errorsOfRule, meanOfLabel, middleGiven, oneAnswer } from './rule';
import { binomialRule, chiSquareRule, normalRule } from './rules';
import { type KindErrors, labelLaw, type Task } from './task';

/** How many points each part of the sum has. */
export interface Fineness {
  /** Up to so many rows every count of labels is taken by itself, since of few rows all may be labelled alike. */
  readonly few: number;
  /** Rows labelled above; of each label those that are above. */
  readonly counts: number;
  readonly truths: number;
  /** The difference of the means along the line, and across it. */
  readonly along: number;
  readonly across: number;
}

/** For figures that are read: within 0.0002 of the integral at 5 features or more, and mostly far nearer. */
export const FINE: Fineness = { few: 30, counts: 7, truths: 5, along: 9, across: 5 };
/** For curves: within 0.005, and from a few hundred rows on within 0.0003. */
export const ROUGH: Fineness = { few: 30, counts: 5, truths: 3, along: 5, across: 3 };
/** For curves of thousands of rows, which vary little. */
export const ROUGHEST: Fineness = { few: 0, counts: 3, truths: 3, along: 3, across: 3 };

/** Parts of less weight change no digit. */
const TINY = 1e-7;

/**
 * The expected errors of the rule that n rows give (drawErrors.ts), by Gauss rules over all that it depends on; the middle's part of
 * the cut is normal and is summed exactly. `n` need not be whole.
 */
export function expectedErrors(task: Task, n: number, fineness: Fineness = FINE): KindErrors {
  const { features } = task;
  const law = labelLaw(task);
  const along = normalRule(fineness.along);
  const across = chiSquareRule(features - 1, fineness.across);
  const counts = binomialRule(n, law.above, n <= fineness.few ? fineness.few + 1 : fineness.counts);
  const sum = { above: 0, below: 0, weight: 0 };
  const add = ({ above, below }: KindErrors, weight: number): void => {
    sum.above += weight * above;
    sum.below += weight * below;
    sum.weight += weight;
  };
  counts.points.forEach((above, i) => {
    const weight = counts.weights[i] as number;
    const below = n - above;
    if (weight < TINY) return;
    if (above < 0.5 || below < 0.5) add(oneAnswer(below < 0.5), weight);
    else givenCounts(above, below, weight);
  });
  return { above: sum.above / sum.weight, below: sum.below / sum.weight };

  function givenCounts(above: number, below: number, weight: number): void {
    const { difference, slope, rest } = middleGiven(above, below);
    const spread = Math.sqrt(1 + rest);
    const lead = Math.log(above / below);
    const ofAbove = binomialRule(above, law.aboveAreAbove, fineness.truths);
    const ofBelow = binomialRule(below, law.belowAreAbove, fineness.truths);
    ofAbove.points.forEach((trulyOfAbove, i) => {
      const meanAbove = meanOfLabel(task.distance, trulyOfAbove, above);
      ofBelow.points.forEach((trulyOfBelow, j) => {
        const meanBelow = meanOfLabel(task.distance, trulyOfBelow, below);
        const both = weight * (ofAbove.weights[i] as number) * (ofBelow.weights[j] as number);
        if (both < TINY) return;
        along.points.forEach((z, k) => {
          const off = Math.sqrt(difference) * z;
          const line = meanAbove - meanBelow + off;
          const middle = (meanAbove + meanBelow) / 2 + slope * off;
          across.points.forEach((square, l) => {
            const sideways = difference * square;
            const length = Math.sqrt(line * line + sideways);
            const offset = (lead - line * middle - slope * sideways) / length;
            const part = both * (along.weights[k] as number) * (across.weights[l] as number);
            add(errorsOfRule(task.distance, line / length, offset, spread), part);
          });
        });
      });
    });
  }
}

/**
 * The errors that ever more rows lead to. With flips on both sides the means move together and the rule is the best one; with flips
 * on one side the middle and the shares of labels are off for good.
 */
export function limitOfErrors(task: Task): KindErrors {
  const { above, aboveAreAbove, belowAreAbove } = labelLaw(task);
  const meanAbove = meanOfLabel(task.distance, aboveAreAbove, 1);
  const meanBelow = meanOfLabel(task.distance, belowAreAbove, 1);
  const lead = Math.log(above / (1 - above)) / (meanAbove - meanBelow);
  return errorsOfRule(task.distance, 1, lead - (meanAbove + meanBelow) / 2);
}
