import { fillNormal } from '../../core/draws/fillNormal';
import { shrinkageFactor } from '../../core/selection/shrinkage';
import type { Uniform } from '../../core/uniform';
import { reliabilityAt, type Settings } from './expected';

/** What one person's log comes to, above the mean of all slots there could be. */
export interface Outcome {
  winner: number;
  /** Whether it is the best one; false where all are equally good. */
  isBest: boolean;
  apparent: number;
  true: number;
  /** The winner's mean drawn towards that of all, by the known share; and by what is seen, NaN of fewer than four slots. */
  shrunken: number;
  estimated: number;
}

/** Draws one person after the other: true means of the slots into `truth`, then observed ones into `means`. */
export class Person {
  readonly truth: Float64Array;
  readonly means: Float64Array;
  readonly outcome: Outcome = { winner: 0, isBest: false, apparent: 0, true: 0, shrunken: 0, estimated: 0 };
  readonly #share: number;
  readonly #error: number;
  readonly #between: number;

  constructor(settings: Settings) {
    this.truth = new Float64Array(settings.slots);
    this.means = new Float64Array(settings.slots);
    this.#share = reliabilityAt(settings);
    // The mean of n normal records is normal: they need not be drawn one by one.
    this.#error = settings.within / Math.sqrt(settings.n);
    this.#between = settings.between;
  }

  draw(uniform: Uniform): Outcome {
    const { truth, means, outcome } = this;
    const slots = truth.length;
    fillNormal(truth, uniform, 0, slots, 0, this.#between);
    fillNormal(means, uniform, 0, slots, 0, this.#error);
    let [winner, best, sum] = [0, 0, 0];
    for (let i = 0; i < slots; i++) {
      const mean = (means[i] as number) + (truth[i] as number);
      means[i] = mean;
      sum += mean;
      if (mean > (means[winner] as number)) winner = i;
      if ((truth[i] as number) > (truth[best] as number)) best = i;
    }
    const [middle, top] = [sum / slots, means[winner] as number];
    outcome.winner = winner;
    outcome.isBest = this.#between > 0 && winner === best;
    outcome.apparent = top;
    outcome.true = truth[winner] as number;
    outcome.shrunken = middle + this.#share * (top - middle);
    outcome.estimated = middle + shrinkageFactor(means, this.#error ** 2) * (top - middle);
    return outcome;
  }
}

/** Up to so many records are shown, of a slot and of all. */
const MOST_OF_A_SLOT = 40;
const MOST_SHOWN = 1_600;

/**
 * Records whose means are `means`, slot after slot; none where they are too many to be seen. Given their mean, normal
 * records lie around it as any do around their own.
 */
export function recordsOf(means: Float64Array, { n, within }: Settings, uniform: Uniform): Float64Array {
  if (n > MOST_OF_A_SLOT || n * means.length > MOST_SHOWN) return new Float64Array(0);
  const records = new Float64Array(means.length * n);
  fillNormal(records, uniform, 0, records.length, 0, within);
  means.forEach((mean, slot) => {
    let own = 0;
    for (let i = slot * n; i < (slot + 1) * n; i++) own += (records[i] as number) / n;
    for (let i = slot * n; i < (slot + 1) * n; i++) records[i] = (records[i] as number) - own + mean;
  });
  return records;
}
