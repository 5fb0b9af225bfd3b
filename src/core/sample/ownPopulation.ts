import { familyOf } from '../populations/index';
import type { Masses, Population } from '../populations/population';
import { populationOfMasses } from './empirical';

/**
 * Somebody's own numbers as what all labs draw from. Zeros and ones are a Bernoulli population with their share, so that all
 * that is known of shares (exact laws, their intervals, their comparison) is known of them. Throws a RangeError where
 * there are not two different values: nothing varies then, and no law has anything to say.
 */
export function ownPopulationOf(masses: Masses): Population {
  const { values, upTo, total } = masses;
  if (values.length < 2) throw new RangeError('a population that never varies is no population to draw from');
  if (values.length === 2 && values[0] === 0 && values[1] === 1)
    return familyOf('bernoulli').create(1 - (upTo[0] as number) / total);
  return populationOfMasses(masses);
}
