/** A law on whole numbers whose masses rise up to a mode and fall beyond it. */
export interface CountLaw {
  readonly low: number;
  /** May be infinite. */
  readonly high: number;
  readonly mode: number;
  readonly standardDeviation: number;
  mass(k: number): number;
  /** P(k + 1) / P(k). */
  rise(k: number): number;
}

/** Weights in proportion to the masses of whole numbers, `first` and up. */
export interface CountWeights {
  readonly first: number;
  readonly weights: readonly number[];
}

/** Masses below this share of the largest are left out: together they are less than one step of a uniform draw. */
export const NEGLIGIBLE = 1e-20;

/** Weights by their ratio outward from the mode, so that nothing overflows or cancels. */
export function countWeights({ mode, low, high, rise }: Omit<CountLaw, 'mass' | 'standardDeviation'>): CountWeights {
  const below: number[] = [];
  for (let k = mode, weight = 1; k > low; k--) {
    weight /= rise(k - 1);
    if (weight < NEGLIGIBLE) break;
    below.push(weight);
  }
  const weights = [...below.reverse(), 1];
  for (let k = mode, weight = 1; k < high; k++) {
    weight *= rise(k);
    if (weight < NEGLIGIBLE) break;
    weights.push(weight);
  }
  return { first: mode - below.length, weights };
}
