import { reduceMasses } from '../../core/sample/reduceMasses';
import type { Sample } from '../../core/sample/sample';
import { MOST_DIFFERENT, REDUCED } from '../../notebook/own/text';
import type { Reduced } from './protocol';

/** A sample as so few different values as a visit keeps. */
export function reduced({ masses }: Sample): Reduced {
  const many = masses.values.length > MOST_DIFFERENT;
  const { values, upTo } = many ? reduceMasses(masses, REDUCED) : masses;
  const counts = upTo.map((count, k) => count - (k === 0 ? 0 : (upTo[k - 1] as number)));
  return { values, counts, reducedFrom: many ? masses.values.length : null };
}
