import type { Model } from '../../experiments/experiment';
import type { Params } from '../../experiments/params';
import { VARIABLES } from '../../experiments/variables';
import { BUSINESS } from './business';
import { VARIABLES as OWN } from './variables';

const { population, n, tolerance } = VARIABLES;
const { compare } = OWN;
const params = { population, n, tolerance, compare } as const;

export type NormalityGapParams = Params<typeof params>;

/** A curve as far as it is computed. */
export interface GapPoints {
  readonly population: string;
  n: Float64Array;
  gap: Float64Array;
}

/** What is known of a population beside its gaps, the two bounds to be divided by sqrt(n); NaN where it does not exist. */
export interface GapBounds {
  readonly skewness: number;
  readonly berryEsseen: number;
  readonly firstOrder: number;
  /** Of the stable law that takes the normal's place where the variance is infinite. */
  readonly stableIndex: number;
  /** The n from which a t interval misses evenly, about; 0 before it is known. */
  readonly intervalSampleSize: number;
}

export interface NormalityGapTally {
  main: GapPoints;
  others: GapPoints[];
  /** At the reader's n; NaN before it is computed, and where there is no normal. */
  gap: number;
  at: number;
  /** Distribution function of the mean, in standard errors. */
  z: Float64Array;
  cdf: Float64Array;
  bounds: GapBounds;
  /** NaN where no n is enough, Infinity beyond 10^7, 0 before it is computed. */
  required: number;
}

/**
 * Exact theory, nothing drawn: the gap between the law of the mean and the normal over n, and the n from which a
 * tolerance holds. Block 0 is the chosen population, the others are typical ones to compare it with. Every
 * gap computed is remembered by the worker, so that another tolerance costs next to nothing.
 */
export const model: Model<typeof params, NormalityGapTally> = {
  id: 'normality-gap',
  params,
  settle: (given) => ({ params: given, notices: [] }),
  blocks: (settings) => 1 + comparedWith(settings).length,
  begin: ({ population: text }) => ({
    main: pointsOf(text),
    others: [],
    gap: Number.NaN,
    at: Number.NaN,
    z: new Float64Array(0),
    cdf: new Float64Array(0),
    bounds: UNKNOWN,
    required: 0,
  }),

  merge(_settings, tally, block) {
    if (block.required !== 0 || block.main.n.length > 0 || block.z.length > 0) {
      const { others } = tally;
      Object.assign(tally, block);
      tally.others = others;
    }
    tally.others.push(...block.others);
    return tally;
  },
};

const UNKNOWN: GapBounds = {
  skewness: Number.NaN,
  berryEsseen: Number.NaN,
  firstOrder: Number.NaN,
  stableIndex: Number.NaN,
  intervalSampleSize: 0,
};

/** A curve without points. */
export function pointsOf(text: string): GapPoints {
  return { population: text, n: new Float64Array(0), gap: new Float64Array(0) };
}

/** The typical populations beside the chosen one. */
export function comparedWith({ compare: which, population: text }: NormalityGapParams): readonly string[] {
  return which === 'business' ? BUSINESS.filter((other) => other !== text) : [];
}
