import { decidedOf } from './decided';
import type { TwoProportionsParams } from './params';

type Settings = Pick<TwoProportionsParams, 'shareA' | 'shareB' | 'n' | 'pairing' | 'agree'>;

/** Where the differences lie that are counted one by one, and how far the axis reaches either side of 0. */
export interface Grid {
  /** The smallest. */
  readonly first: number;
  readonly size: number;
  readonly reach: number;
}

const ROUND = [1, 1.5, 2, 3, 4, 6, 8];

/** In questions, A's right answers minus B's. Beyond ten standard deviations and some whole numbers nothing is drawn. */
export function gridOf({ shareA, shareB, n, pairing, agree }: Settings): Grid {
  const difference = shareA - shareB;
  const { onlyA, onlyB } = decidedOf({ shareA, shareB, agree });
  const spread = pairing === 'paired' ? onlyA + onlyB - difference ** 2 : shareA * (1 - shareA) + shareB * (1 - shareB);
  const sd = Math.sqrt(n * Math.max(0, spread));
  const centre = n * difference;
  const first = Math.max(-n, Math.floor(centre - 10 * sd - 40));
  const last = Math.min(n, Math.ceil(centre + 10 * sd + 40));
  return { first, size: last - first + 1, reach: roundUp(Math.min(n + 0.5, 3.7 * sd + Math.abs(centre) + 1)) };
}

/** The smallest round number that is at least `value`. */
function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return unit * (ROUND.find((leading) => leading * unit >= value * (1 - 1e-9)) ?? 10);
}
