import { intervalOf } from '../../core/intervals/index';
import { createPopulation } from '../../core/populations/index';
import { hasExactCoverage } from '../../core/theory/proportionCoverage';
import { RULES_OF_THUMB } from '../../core/theory/rulesOfThumb';
import { memo } from '../../experiments/memo';

/** What the coverage of an interval is asked for. */
export interface CoverageQuestion {
  readonly population: string;
  readonly interval: string;
  readonly level: string;
  readonly n: number;
  readonly repetitions: number;
  readonly seed: number;
}

/** A sample size at which the coverage is found. */
export interface CoveragePoint {
  readonly n: number;
  /** How many intervals are simulated; 0 where the coverage is exact. */
  readonly repetitions: number;
  /** A number of its own below `SLOTS`, the same whatever else is asked: its draws depend on it. */
  readonly slot: number;
}

/** A rule of thumb that says something about the population. */
export interface AppliedRule {
  readonly id: string;
  readonly sampleSize: number;
}

const LARGEST = 100_000;
/** Draws, or resampled values, that one sample size may cost: about a second. */
const BUDGET = 1e8;
/** With fewer repetitions a share of 2.5 % is not seen at all. */
const FEWEST = 500;
const SIMULATED_AT = [
  5, 10, 20, 30, 50, 100, 200, 300, 500, 1_000, 2_000, 3_000, 5_000, 10_000, 20_000, 50_000, 100_000,
] as const;
export const SLOTS = 32;

/**
 * The largest n of an interval: 100,000, and 200 for a bootstrap, which costs 999 times as much: beyond, fewer than 500
 * repetitions would fit into the budget.
 */
export function largestSampleSize(interval: string): number {
  return Math.min(LARGEST, Math.floor(BUDGET / FEWEST / costOf(interval, 1)));
}

function costOf(interval: string, n: number): number {
  return n * Math.max(1, intervalOf(interval).resamples);
}

/** The mean that intervals are to hold; NaN where there is none. */
export function parameterOf({ population }: CoverageQuestion): number {
  const { mean } = createPopulation(population).moments;
  return Number.isFinite(mean) ? mean : Number.NaN;
}

/** Whether no draws are needed: values are 0 or 1, and the interval depends on the count of ones alone. */
export function isExact({ population, interval }: CoverageQuestion): boolean {
  return createPopulation(population).id === 'bernoulli' && hasExactCoverage(interval);
}

/** The rules that apply to the population. */
export function appliedRules({ population: text }: CoverageQuestion): readonly AppliedRule[] {
  const population = createPopulation(text);
  return RULES_OF_THUMB.filter((rule) => rule.appliesTo(population)).map((rule) => ({
    id: rule.id,
    sampleSize: rule.sampleSize(population),
  }));
}

/**
 * The sample sizes, ascending: a grid, what the rules ask for, and the reader's n; none where there is no mean. With
 * exact coverage the grid is every n up to 100 and then 40 a decade.
 */
export const coveragePoints: (question: CoverageQuestion) => readonly CoveragePoint[] = memo(
  8,
  ({ population, interval, n, repetitions }) => [population, interval, n, repetitions].join('|'),
  (question) => {
    if (Number.isNaN(parameterOf(question))) return [];
    const { interval } = question;
    const [least, most] = [intervalOf(interval).minimumSampleSize, largestSampleSize(interval)];
    const grid = isExact(question) ? exactGrid() : SIMULATED_AT;
    const slots = new Map<number, number>();
    // The reader's n comes last, so that another n leaves all other slots as they are.
    for (const size of [...grid, ...appliedRules(question).map((rule) => rule.sampleSize), question.n]) {
      if (size >= least && size <= most && !slots.has(size)) slots.set(size, slots.size);
    }
    return [...slots]
      .map(([size, slot]) => ({ n: size, slot, repetitions: repetitionsAt(question, size) }))
      .sort((a, b) => a.n - b.n);
  },
);

function repetitionsAt(question: CoverageQuestion, n: number): number {
  if (isExact(question)) return 0;
  return Math.min(question.repetitions, Math.floor(BUDGET / costOf(question.interval, n)));
}

function exactGrid(): readonly number[] {
  const each = Array.from({ length: 100 }, (_, i) => i + 1);
  const spread = Array.from({ length: 120 }, (_, k) => Math.round(100 * 10 ** ((k + 1) / 40)));
  return [...each, ...spread];
}
