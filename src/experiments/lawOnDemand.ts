import type { LawOfMean } from '../core/theory/meanLaw/meanLaw';

let law: LawOfMean | null = null;
let coming: Promise<void> | null = null;

/** Gives pictures the law of the mean where code is not fetched piece by piece: in the build and in tests. */
export function provideLaw(given: LawOfMean): void {
  law = given;
}

/**
 * Fetches the law of the mean, which is too heavy for a page to have before a picture needs it. Null once it is there;
 * rejects when it cannot be fetched, and the next to ask tries again.
 */
export function missingLaw(): Promise<void> | null {
  if (law) return null;
  coming ??= import('../core/theory/meanLaw/index').then(
    ({ lawOfMean }) => provideLaw(lawOfMean),
    (error) => {
      coming = null;
      throw error;
    },
  );
  return coming;
}

/** The law of the mean; throws an Error before it is there. */
export const lawAtHand: LawOfMean = (population, n) => {
  if (!law) throw new Error('the law of the mean has not been fetched');
  return law(population, n);
};
