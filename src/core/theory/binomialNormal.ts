import { binomial } from '../populations/binomial';
import { normalCdf } from '../special/normal';

/** For k = 0 ... n: the normal's value for P(S <= k) minus the exact one, S the successes in n trials. */
export interface BinomialNormalErrors {
  /** Phi((k - np) / sd), as de Moivre and Laplace have it. */
  readonly plain: Float64Array;
  /** Phi((k + 1/2 - np) / sd): with the continuity correction. */
  readonly corrected: Float64Array;
}

/** How far the normal with mean np and variance np(1 - p) is off, at every count. For n from 1 and 0 < p < 1. */
export function binomialNormalErrors(trials: number, probability: number): BinomialNormalErrors {
  const exact = binomial.create(trials, probability);
  const mean = trials * probability;
  const scale = Math.sqrt(mean * (1 - probability));
  const errors = (shift: number): Float64Array =>
    Float64Array.from({ length: trials + 1 }, (_, k) => normalCdf((k + shift - mean) / scale) - exact.cdf(k));
  return { plain: errors(0), corrected: errors(0.5) };
}

/** The place of the largest error, either way. */
export function largestErrorAt(errors: Float64Array): number {
  return errors.reduce((most, error, k) => (Math.abs(error) > Math.abs(errors[most] as number) ? k : most), 0);
}

/** The size of the largest error. */
export const largestError = (errors: Float64Array): number => Math.abs(errors[largestErrorAt(errors)] as number);
