import { expectedErrors, limitOfErrors } from './expectedErrors';
import { errorOfKinds, type Task } from './task';

/** Nobody has more rows than this. */
const MOST_ROWS = 1e10;
/** Relative: more digits than are shown. */
const NEAR = 1e-5;

/**
 * How many rows it takes for an expected error that fewer than `from` do not reach: steps that grow until they pass it, then the
 * Illinois way of false position in the logarithm. NaN where no number of rows is enough, Infinity beyond MOST_ROWS. Not rounded.
 *
 * With flips in one kind alone some numbers of rows can lead below what ever more of them lead to: where the kinds hardly differ
 * that rule nearly always says the same, and what chance makes of it is better. So there is looked for it in small steps.
 */
export function rowsFor(task: Task, wanted: number, from: number): number {
  const belowLimit = wanted <= errorOfKinds(limitOfErrors(task));
  if (belowLimit && task.side === 'both') return Number.NaN;
  const beyond = (logRows: number): number => errorOfKinds(expectedErrors(task, Math.exp(logRows))) - wanted;
  // A logarithm and back can come out a digit lower.
  const rowsAt = (logRows: number): number => Math.max(from, Math.exp(logRows));
  let low = Math.log(from);
  let atLow = beyond(low);
  if (atLow <= 0) return from;
  let [high, atHigh] = [low, atLow];
  for (let step = 0.5; atHigh > 0; step *= belowLimit ? 1 : 2) {
    if (high >= Math.log(MOST_ROWS)) return belowLimit ? Number.NaN : Number.POSITIVE_INFINITY;
    [low, atLow] = [high, atHigh];
    high += step;
    atHigh = beyond(high);
  }
  let last = 0;
  for (let i = 0; i < 60 && high - low > NEAR; i++) {
    const next = low + ((high - low) * atLow) / (atLow - atHigh);
    const value = beyond(next);
    const side = Math.sign(value);
    if (value === 0) return rowsAt(next);
    if (side > 0) {
      [low, atLow] = [next, value];
      if (last > 0) atHigh /= 2;
    } else {
      [high, atHigh] = [next, value];
      if (last < 0) atLow /= 2;
    }
    last = side;
  }
  const rows = rowsAt((low + high) / 2);
  return rows > MOST_ROWS ? Number.POSITIVE_INFINITY : rows;
}

/** The task with a share of its labels put right, or with all of the wrong ones where there are fewer. */
export const cleanedTask = (task: Task, cleaned: number): Task => ({
  ...task,
  noise: Math.max(0, Math.round((task.noise - cleaned) * 1e9) / 1e9),
});

/**
 * So many rows with labels as they are have as low an expected error as n rows of which a share of labels has been put right. NaN where
 * no number is enough.
 */
export const rowsWorthCleaning = (task: Task, n: number, cleaned: number): number =>
  rowsFor(task, errorOfKinds(expectedErrors(cleanedTask(task, cleaned), n)), n);
