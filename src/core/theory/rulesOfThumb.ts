import type { Population } from '../populations/population';

/** A rule that names a sample size from which the mean may be treated as normal. */
export interface RuleOfThumb {
  readonly id: string;
  /** Whether the rule says anything about this population. */
  appliesTo(population: Population): boolean;
  /** The smallest n that the rule calls large enough; may be Infinity. Only for populations that it applies to. */
  sampleSize(population: Population): number;
}

const hasMean = ({ moments }: Population) => Number.isFinite(moments.mean);

/**
 * n >= 30: in nearly every textbook, for every population, mostly without a derivation ("if n >= 30, the normal
 * approximation will be satisfactory regardless of the shape", as Kohavi et al., below, quote it to contradict it).
 * Read here as a promise to every population with a mean.
 */
const thirty: RuleOfThumb = { id: 'thirty', appliesTo: hasMean, sampleSize: () => 30 };

/**
 * n p and n (1 - p) of at least so many, for a share: 5 and 10 are both found in textbooks (Brown, Cai and DasGupta,
 * "Interval Estimation for a Binomial Proportion", Statistical Science 16(2), 2001, list six
 * such rules for the Wald interval and find all of them wanting).
 */
const bothCounts = (least: number): RuleOfThumb => ({
  id: `np-${least}`,
  appliesTo: ({ id, moments }) => id === 'bernoulli' && moments.standardDeviation > 0,
  sampleSize({ moments }) {
    const rarer = Math.min(moments.mean, 1 - moments.mean);
    // 10 / 0.2 must not become 51 by rounding.
    return Math.ceil((least / rarer) * (1 - 1e-12));
  },
});

/**
 * n > 355 skewness^2 in each variant of an A/B test: R. Kohavi, A. Deng, R. Longbotham and Y. Xu, "Seven Rules of Thumb
 * for Web Site Experimenters", KDD 2014, rule 7 ("Have Enough Users"), for two-sided 95 % intervals and recommended
 * where |skewness| > 1. They say "for the mean to have a normal distribution", and that the constant comes from
 * D. Boos and J. Hughes-Oliver, "How Large Does n Have to be for Z and t Intervals?", The American Statistician 54(2),
 * 2000, who relate each tail's error to skewness / sqrt(n).
 *
 * What that amounts to: by the first Edgeworth term a t interval misses on its worse side in 2.5 % + 8.46 % |skewness| /
 * sqrt(n) of all samples, and so in 2.95 % at this n. It keeps both misses between 2 % and 3 %.
 */
const kohavi: RuleOfThumb = {
  id: 'kohavi',
  appliesTo: (population) => hasMean(population) && Math.abs(population.moments.skewness) > 1,
  sampleSize: ({ moments }) => Math.floor(355 * moments.skewness ** 2) + 1,
};

/**
 * n >= 5,000 for skewed data: T. Hesterberg, "What Teachers Should Know About the Bootstrap: Resampling in the
 * Undergraduate Statistics Curriculum", The American Statistician 69(4), 2015 ("n >= 30 isn't enough - think n >= 5000"
 * in the longer version, arXiv 1411.5279). It is about t intervals of moderately skewed populations: for the
 * exponential, the first Edgeworth term makes it the n at which each one-sided miss is within 10 % of 2.5 %.
 */
const hesterberg: RuleOfThumb = {
  id: 'hesterberg',
  // An infinite variance leaves no skewness, but no symmetry either.
  appliesTo: (population) =>
    hasMean(population) && population.moments.standardDeviation > 0 && !(Math.abs(population.moments.skewness) < 1e-9),
  sampleSize: () => 5_000,
};

/** Every rule, from the best known to the least. */
export const RULES_OF_THUMB: readonly RuleOfThumb[] = [thirty, bothCounts(5), bothCounts(10), kohavi, hesterberg];
