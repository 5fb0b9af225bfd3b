import { intervalOf } from '../../core/intervals/index';
import { createPopulation } from '../../core/populations/index';
import { bandEdge } from '../../core/theory/bandEdge';
import type { Comment } from '../comment';
import { plain } from '../plain';
import { type Repeats, repeatsOf } from '../repeatsOf';

/** Which intervals are made, from what, how often. */
export interface IntervalQuestion {
  readonly population: string;
  readonly interval: string;
  readonly level: string;
  readonly n: number;
  readonly repetitions: number;
  readonly seed: number;
}

/** The lines of a recipe that make one interval: first its settings, then its code. */
export interface IntervalLines {
  readonly settings: string;
  readonly code: string;
}

/** Whether all that an interval needs of a sample is its count of yes. */
export function needsCountAlone({ population, interval }: IntervalQuestion): boolean {
  return createPopulation(population).id === 'bernoulli' && !interval.startsWith('bootstrap');
}

/** How often a script repeats: a count of yes is one draw, a bootstrap draws every resample too. */
export function repeats(question: IntervalQuestion, say: Comment): Repeats {
  const { n, interval, repetitions } = question;
  const drawsEach = needsCountAlone(question) ? 1 : n * (1 + intervalOf(interval).resamples);
  return repeatsOf(drawsEach, repetitions, say);
}

/** The population's mean; NaN where there is none. */
export function parameterOf({ population }: Pick<IntervalQuestion, 'population'>): number {
  const { mean } = createPopulation(population).moments;
  return Number.isFinite(mean) ? plain(mean) : Number.NaN;
}

/**
 * How far an end may be off the parameter by rounding alone, where an end can be the parameter itself: a bootstrap's on
 * a lattice, and Wilson's at a share of 0 or 1. Else 0.
 */
export function roundingOf({ population, interval }: Pick<IntervalQuestion, 'population' | 'interval'>): number {
  const { lattice, moments } = createPopulation(population);
  const meets = interval === 'wilson' || (lattice !== null && interval.startsWith('bootstrap'));
  return meets ? Number(bandEdge(moments.mean, 0).toPrecision(1)) : 0;
}
