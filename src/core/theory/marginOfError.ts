import { normalCriticalValue } from '../intervals/criticalValue';
import { finitePopulationCorrection } from './finitePopulationCorrection';

/** A simple random sample, drawn without replacement, that asks for a share. */
export interface ShareSurvey {
  /** How many there are; may be Infinity. */
  readonly populationSize: number;
  readonly sampleSize: number;
  /** The population's own share, from 0 to 1. */
  readonly proportion: number;
  /** Nominal coverage, in (0, 1). */
  readonly level: number;
}

/**
 * Half the width of the normal interval for a share, as a share: z sqrt(p (1 - p) / n) sqrt((N - n) / (N - 1)),
 * Cochran, Sampling Techniques (1977), sections 3.2 and 4.2. 0 for a census.
 */
export function marginOfError({ populationSize, sampleSize, proportion, level }: ShareSurvey): number {
  const standardError = Math.sqrt((proportion * (1 - proportion)) / sampleSize);
  return normalCriticalValue(level) * standardError * finitePopulationCorrection(populationSize, sampleSize);
}

/**
 * The smallest n whose margin of error is at most `margin` (a share); at most the population size.
 * Cochran 1977, section 4.4, made exact: the n it gives keeps to the margin, and n - 1 does not.
 * Throws a RangeError unless margin > 0, the population has at least one individual, and n is a number that a
 * double can count to.
 */
export function sampleSizeForMargin({
  margin,
  ...survey
}: Omit<ShareSurvey, 'sampleSize'> & { readonly margin: number }): number {
  const { populationSize: N, proportion, level } = survey;
  if (!(margin > 0 && N >= 1)) throw new RangeError(`no sample size for a margin of ${margin} among ${N}`);
  const suffices = (n: number) => marginOfError({ ...survey, sampleSize: n }) <= margin;
  if (suffices(1)) return 1;
  const endless = (normalCriticalValue(level) / margin) ** 2 * proportion * (1 - proportion);
  let n = Math.ceil(1 / (1 / endless + (1 - 1 / endless) / N));
  if (!(n <= Number.MAX_SAFE_INTEGER)) throw new RangeError(`a margin of ${margin} takes too many to count`);
  // Rounding can put the formula one off where a margin is met exactly.
  while (suffices(n - 1)) n--;
  while (!suffices(n)) n++;
  return n;
}
