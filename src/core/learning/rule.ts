import { normalCdf } from '../special/normal';
import type { KindErrors } from './task';

/** Where all labels are alike the answer is always the same: right about one kind, wrong about the other. */
export const oneAnswer = (above: boolean): KindErrors => (above ? { above: 0, below: 1 } : { above: 1, below: 0 });

/**
 * The errors of a rule that cuts at `offset` behind the middle, seen along w, whose cosine with the line between the centres is
 * `alignment`; `spread` is 1, or what takes a normal part of the offset into account.
 */
export const errorsOfRule = (distance: number, alignment: number, offset: number, spread = 1): KindErrors => ({
  above: normalCdf(-((alignment * distance) / 2 + offset) / spread),
  below: normalCdf(-((alignment * distance) / 2 - offset) / spread),
});

/**
 * Given the counts, the middle of both means goes with their difference: as much as `slope` times it, and a rest of variance
 * `rest`. `difference` is the variance of that.
 */
export function middleGiven(above: number, below: number) {
  const difference = 1 / above + 1 / below;
  const slope = (below - above) / (2 * (above + below));
  return { difference, slope, rest: difference * (0.25 - slope * slope) };
}

/** The kinds' means of a label of whose rows `truly` are above. */
export const meanOfLabel = (distance: number, truly: number, rows: number): number =>
  (distance / 2) * ((2 * truly) / rows - 1);
