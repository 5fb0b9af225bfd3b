import { createPopulation } from '../core/populations/index';
import { GAP_SAMPLE_SIZES } from '../core/theory/gapCurve';
import { hasLawOfMean } from '../core/theory/meanLaw/index';
import { requiredSampleSize } from '../core/theory/requiredSampleSize';
import { BUSINESS } from './business';
import type { Experiment } from './experiment';
import { gapsOf } from './gaps';
import { lawCurve } from './lawCurve';
import { normalityGapFrames } from './normalityGapFrames';
import type { Params } from './params';
import { VARIABLES } from './variables';

const { population, n, tolerance, compare } = VARIABLES;
const params = { population, n, tolerance, compare } as const;

export type NormalityGapParams = Params<typeof params>;

/** A curve as far as it is computed. */
export interface GapPoints {
  readonly population: string;
  n: Float64Array;
  gap: Float64Array;
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
  /** NaN where no n is enough, Infinity beyond 10^7, 0 before it is computed. */
  required: number;
}

/**
 * Exact theory, nothing drawn: the gap between the law of the mean and the normal over n, and the n from which a
 * tolerance holds. Block 0 is the chosen population, the others are typical ones to compare it with. Every
 * gap computed is remembered by the worker, so that another tolerance costs next to nothing.
 */
export const normalityGap: Experiment<typeof params, NormalityGapTally> = {
  id: 'normality-gap',
  params,
  settle: (given) => ({ params: given, notices: [] }),
  blocks: (settings) => 1 + comparedWith(settings).length,
  begin: ({ population: text }) => ({
    main: points(text),
    others: [],
    gap: Number.NaN,
    at: Number.NaN,
    z: new Float64Array(0),
    cdf: new Float64Array(0),
    required: 0,
  }),

  *draw(settings, block) {
    const tally = normalityGap.begin(settings);
    if (block === 0) yield* drawMain(settings, tally);
    else {
      const other = points(comparedWith(settings)[block - 1] as string);
      tally.others.push(other);
      for (const grown of curve(other)) if (grown) yield tally;
    }
    return tally;
  },

  merge(_settings, tally, block) {
    if (block.required !== 0 || block.main.n.length > 0 || block.z.length > 0) {
      const { others } = tally;
      Object.assign(tally, block);
      tally.others = others;
    }
    tally.others.push(...block.others);
    return tally;
  },

  frames: normalityGapFrames,
};

function* drawMain(settings: NormalityGapParams, tally: NormalityGapTally): Generator<NormalityGapTally> {
  const { population: text, n: size, tolerance: accepted } = settings;
  const known = createPopulation(text);
  if (!hasLawOfMean(known)) {
    tally.required = Number.NaN;
    return;
  }
  const { gapAt, highest } = gapsOf(text);
  tally.gap = gapAt(size);
  tally.at = highest(size);
  Object.assign(tally, lawCurve(known, size));
  yield tally;
  tally.required = requiredSampleSize(known, accepted, gapAt);
  yield tally;
  for (const grown of curve(tally.main)) if (grown) yield tally;
}

/** A gap below this is lost in the error of the law: the curve ends before it. */
const SMALLEST = 1e-6;

/** Lets a curve grow by a point at a time. */
function* curve(grown: GapPoints): Generator<boolean> {
  const { gapAt } = gapsOf(grown.population);
  const [sizes, gaps]: [number[], number[]] = [[], []];
  for (const size of GAP_SAMPLE_SIZES) {
    const gap = gapAt(size);
    if (!(gap >= SMALLEST)) return;
    sizes.push(size);
    gaps.push(gap);
    grown.n = Float64Array.from(sizes);
    grown.gap = Float64Array.from(gaps);
    yield true;
  }
}

function points(text: string): GapPoints {
  return { population: text, n: new Float64Array(0), gap: new Float64Array(0) };
}

function comparedWith({ compare: which, population: text }: NormalityGapParams): readonly string[] {
  return which === 'business' ? BUSINESS.filter((other) => other !== text) : [];
}
