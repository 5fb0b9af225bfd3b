import { normalMaximum } from '../balls/normalMaximum';

/** Many things that differ, and how well each is measured. Spreads are standard deviations. */
export interface Contest {
  /** How many are compared, at least 2. */
  readonly size: number;
  /** Spread of their true values; 0 where all are equally good. */
  readonly between: number;
  /** Error of each measurement, above 0. */
  readonly error: number;
}

/** What is expected of the one that looks best, above the mean of all. */
export interface Winner {
  /** What it looks like, and what it is. */
  readonly apparent: number;
  readonly true: number;
  /** What the best one has that nobody knows. */
  readonly best: number;
}

/** The share of the spread of measurements that is true, τ² / (τ² + error²): their reliability, and what shrinking leaves of a lead. */
export const reliabilityOf = ({ between, error }: Pick<Contest, 'between' | 'error'>): number =>
  between ** 2 / (between ** 2 + error ** 2);

/**
 * The largest of normal measurements of normal true values. Measurements are normal with variance V = τ² + error², so the
 * largest is e √V above the mean, e the expected largest of as many standard normals; given what was measured, the
 * true value is expected at the share τ² / V of it, whoever is looked at, so at the winner it is e τ² / √V. (Regression to the
 * mean: F. Galton, Journal of the Anthropological Institute 15, 1886; as shrinkage: B. Efron and C. Morris, Scientific American
 * 236(5), 1977.)
 */
export function winnerOf(contest: Contest): Winner {
  const { size, between, error } = contest;
  const largest = normalMaximum(size).mean;
  const apparent = largest * Math.hypot(between, error);
  return { apparent, true: reliabilityOf(contest) * apparent, best: largest * between };
}
