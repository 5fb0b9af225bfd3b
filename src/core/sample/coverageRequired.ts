import { createUniform } from '../random';
import { type Verdict, verdictOf } from '../theory/coverageVerdict';
import { LARGEST_SAMPLE_SIZE } from '../theory/requiredSampleSize';
import { tIntervalSampleSize } from '../theory/tIntervalMisses';
import { bcaInterval } from './bcaInterval';
import { type CoverageQuestion, coverageBySize, type SimulatedCoverage } from './coverageBySize';
import { accelerationOf } from './influence';
import type { RequiredSize } from './requiredSize';
import type { ResampledShapes } from './resampledShapes';

/**
 * From which n on the t interval keeps its promise on both sides, by Edgeworth's expansion at the data's moments
 * (`tIntervalSampleSize`); what the population may be, by the moments of resamples, at the interval's level.
 */
export function coverageExpected({ population, level }: CoverageQuestion, resampled: ResampledShapes): RequiredSize {
  const own = tIntervalSampleSize(population, level);
  const sizes = resampled.skewness.map((skewness, r) =>
    tIntervalSampleSize(
      {
        ...population,
        moments: { ...population.moments, skewness, excessKurtosis: resampled.excessKurtosis[r] as number },
      },
      level,
    ),
  );
  const { low, high } = bcaInterval(sizes, own, accelerationOf(population, 'skewness'), level);
  const within = (n: number): number => (n > LARGEST_SAMPLE_SIZE ? Number.POSITIVE_INFINITY : n);
  return { n: within(own), low: within(Math.min(own, low)), high: within(Math.max(own, high)) };
}

/** A sample size that was tried. */
export interface CoverageTrial extends SimulatedCoverage {
  readonly verdict: Verdict;
}

/** What the trials so far say. */
export interface CoverageSearch {
  /** By n, ascending. */
  readonly trials: readonly CoverageTrial[];
  /** The smallest n that is right, with all larger ones tried; NaN while there is none. */
  readonly enough: number;
  /** The largest n that is wrong; NaN while there is none. */
  readonly tooFew: number;
}

export interface CoverageSetting {
  /** Repetitions of a block, and of a sample size at most. */
  readonly block: number;
  readonly most: number;
  readonly seed: number;
  /** Draws between two yields, where a block of large samples would take too long. */
  readonly atOnce?: number;
  /** The largest n that is tried; 10^7 where it is left out. */
  readonly largest?: number;
}

/** So many repetitions of n draws between two yields. */
export const blockOf = ({ block, atOnce = Number.POSITIVE_INFINITY }: CoverageSetting, n: number): number =>
  Math.max(1, Math.min(block, Math.floor(atOnce / n)));

export const COVERAGE_SETTING: CoverageSetting = { block: 2_000, most: 40_000, seed: 1 };

const STEP = Math.SQRT2;
/** For fewer draws there is nothing to say. */
const FEWEST = 10;

/**
 * The same by resampling from the data: sample sizes by steps of sqrt(2) from `start` (what is expected), upwards while
 * they are wrong or undecided and downwards while they are right, each until its verdict is settled. Yields after every block;
 * a verdict is asked for after 1, 2, 4 ... blocks only, since who asks all the time will once be told "wrong" by chance.
 */
export function* coverageSearch(
  question: CoverageQuestion,
  start: number,
  setting: CoverageSetting = COVERAGE_SETTING,
): Generator<CoverageSearch, CoverageSearch> {
  const done = new Map<number, CoverageTrial>();
  const { largest: most = LARGEST_SAMPLE_SIZE } = setting;
  const bounded = (n: number): number => Math.min(most, Math.max(FEWEST, Math.round(n)));
  let n = bounded(Number.isFinite(start) ? start : most);
  for (let stream = 0; !done.has(n); stream++) {
    let asked = setting.block;
    for (const coverage of coverageBySize(question, n, blockOf(setting, n), createUniform(setting.seed, stream))) {
      const verdict = verdictOf(coverage);
      done.set(n, { ...coverage, verdict });
      yield summary(done);
      const asks = coverage.repetitions >= asked;
      if (asks) asked *= 2;
      if ((asks && verdict !== 'undecided') || coverage.repetitions >= setting.most) break;
    }
    const { trials, enough, tooFew } = summary(done);
    // Bracketed: the largest that is not right, and the next one, which is.
    const smallest = trials[0] as CoverageTrial;
    const largest = trials.at(-1) as CoverageTrial;
    if (largest.verdict !== 'right') n = bounded(largest.n * STEP);
    else if (smallest.verdict !== 'wrong' && Number.isNaN(tooFew)) n = bounded(smallest.n / STEP);
    else break;
    if (Number.isNaN(enough) && largest.n === most) break;
  }
  return summary(done);
}

function summary(done: ReadonlyMap<number, CoverageTrial>): CoverageSearch {
  const trials = [...done.values()].sort((a, b) => a.n - b.n);
  const lastNot = trials.findLastIndex(({ verdict }) => verdict !== 'right');
  return {
    trials,
    enough: trials[lastNot + 1]?.n ?? Number.NaN,
    tooFew: trials.findLast(({ verdict }) => verdict === 'wrong')?.n ?? Number.NaN,
  };
}
