import type { Comparison } from '../../core/comparison/power';
import { createPopulation, familyOf } from '../../core/populations/index';
import type { Population } from '../../core/populations/population';
import { memo } from '../../experiments/memo';
import type { TwoMeansParams } from './params';

/** A group as it is drawn: n values of a population, each moved by `shift`. */
export interface Group {
  readonly population: Population;
  readonly shift: number;
  readonly n: number;
}

/** Both groups, and what is true of them. */
export interface Compared {
  readonly a: Group;
  readonly b: Group;
  /** B's mean minus A's; NaN where one has none. */
  readonly difference: number;
  readonly sdA: number;
  readonly sdB: number;
}

export type Settings = Pick<TwoMeansParams, 'population' | 'groups' | 'populationB' | 'effect' | 'n' | 'arms' | 'nB'>;

/** How many B has. */
export const sizeOfB = ({ arms, n, nB }: Pick<Settings, 'arms' | 'n' | 'nB'>): number => (arms === 'equal' ? n : nB);

/** What stands in a link for the population of B. */
export const textOfB = ({ groups, population, populationB }: Settings): string =>
  groups === 'same' ? population : populationB;

/**
 * The two groups of a setting. B's values are moved so that its mean is `effect` standard deviations of A above A's; of two
 * shares it is B's share that moves, since its values stay zeros and ones.
 */
export const comparedOf: (settings: Settings) => Compared = memo(
  8,
  ({ effect, n, ...settings }) =>
    [settings.population, textOfB({ ...settings, effect, n }), effect, n, sizeOfB({ ...settings, n })].join('|'),
  (settings) => {
    const population = createPopulation(settings.population);
    const own = createPopulation(textOfB(settings));
    const { mean, standardDeviation: sdA } = population.moments;
    const apart = settings.effect === 0 ? 0 : settings.effect * sdA;
    const shares = population.id === 'bernoulli' && own.id === 'bernoulli';
    const b = shares ? familyOf('bernoulli').create(Math.min(1, Math.max(0, mean + apart))) : own;
    const difference = b.moments.mean - mean;
    const comparable = Number.isFinite(difference);
    return {
      a: { population, shift: 0, n: settings.n },
      b: { population: b, shift: shares || !comparable ? 0 : apart - difference, n: sizeOfB(settings) },
      difference: comparable ? (shares ? difference : apart) : Number.NaN,
      sdA,
      sdB: b.moments.standardDeviation,
    };
  },
);

/** What theory asks of a setting. */
export const comparisonOf = (settings: Settings & { readonly level: string }): Comparison => {
  const { a, b, difference, sdA, sdB } = comparedOf(settings);
  return { difference, sdA, sdB, nA: a.n, nB: b.n, level: Number(settings.level) };
};

/** The effects with which a group is possible: any for one of finite variance, of a share those that leave one. */
export function possibleEffect(settings: Settings): number {
  const population = createPopulation(settings.population);
  const { mean, standardDeviation } = population.moments;
  if (!(standardDeviation > 0 && Number.isFinite(standardDeviation))) return 0;
  if (population.id !== 'bernoulli' || createPopulation(textOfB(settings)).id !== 'bernoulli') return settings.effect;
  const [least, most] = [-mean / standardDeviation, (1 - mean) / standardDeviation];
  // In whole steps of the slider, and towards no difference.
  const step = (value: number): number => Math.trunc(value * 100 + (value > 0 ? 1e-9 : -1e-9)) / 100;
  return Math.min(step(most), Math.max(step(least), settings.effect));
}
