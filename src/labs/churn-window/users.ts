import { nextNormal } from '../../core/draws/nextNormal';
import { createUniform } from '../../core/random';
import { ageDraws, gammaDraws } from '../../core/renewal/gammaDraws';
import type { Uniform } from '../../core/uniform';
import { DAYS, ownTimes } from './expected';
import type { Settings } from './params';

/** One user on the day that is looked at. Days are counted back from it. */
export interface User {
  /** Mean days between two visits, before leaving. */
  readonly meanGap: number;
  /** How many days ago they left; -1 of those who are active. */
  readonly left: number;
  /** Days since the last visit. */
  readonly silence: number;
  /** Days of silence after which this user is called gone. */
  readonly window: number;
  /** Days before the day looked at, newest first; of very frequent visits every so many. */
  readonly visits: Float64Array;
}

export const isFlagged = ({ silence, window }: Pick<User, 'silence' | 'window'>): boolean => silence > window;

/** Visits closer together than this would be one dot. */
const CLOSE = 0.25;

const NO_VISITS = new Float64Array(0);

/**
 * Draws one user after the other: a rhythm, whether and when they left, how long before that (or before today) the last
 * visit was. With own windows also the mean of the gaps that they had before these days, and with `visits` all of them: from
 * sources of their own, so that the users are the same whatever else is asked.
 */
export function userDraws(settings: Settings, uniform: Uniform): (visits: boolean) => User {
  const { typicalGap, rhythms, regularity, leaving, rule, history } = settings;
  const age = ageDraws(regularity, uniform);
  const times = rule === 'own' ? ownTimes(settings) : 0;
  return (withVisits) => {
    const meanGap = typicalGap * rhythms ** nextNormal(uniform.state);
    const left = uniform() < leaving ? DAYS * uniform() : -1;
    const silence = Math.max(0, left) + meanGap * age();
    const past = rule === 'own' ? gammaDraws(history * regularity, apartFrom(uniform, 1))() : 1;
    const window = rule === 'own' ? times * meanGap * past : settings.window;
    const visits = withVisits ? visitsOf(silence, meanGap, regularity, apartFrom(uniform, 0)) : NO_VISITS;
    return { meanGap, left, silence, window, visits };
  };
}

/** A source that is seeded by a word of where another one stands, and leaves it there. */
const apartFrom = ({ state }: Uniform, word: number): Uniform => createUniform((state[word] as number) >>> 0);

/** The last visit and those before it. The sum of several gamma gaps is a gamma too. */
function visitsOf(silence: number, meanGap: number, regularity: number, uniform: Uniform): Float64Array {
  const every = Math.max(1, Math.floor(CLOSE / meanGap));
  const gap = gammaDraws(every * regularity, uniform);
  const visits: number[] = [];
  for (let day = silence; day <= DAYS; day += every * meanGap * gap()) visits.push(day);
  return Float64Array.from(visits);
}
