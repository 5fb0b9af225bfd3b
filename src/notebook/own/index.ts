import { type OwnData, ownPopulation } from '../../core/populations/own';
import { reduceMasses } from '../../core/sample/reduceMasses';
import { MOST_VALUES, sampleOf } from '../../core/sample/sample';
import { bringOwn } from './bring';
import { KEY, kept, seeKept } from './kept';
import { cleanName, MOST_DIFFERENT, REDUCED, readOwn, writeOwn } from './text';

export type { OwnData } from '../../core/populations/own';

/** Numbers as they come: one by one in any order, or different values, ascending, and how often each is there. */
export type OwnNumbers = { readonly name: string; readonly values: ArrayLike<number> } & {
  readonly counts?: ArrayLike<number>;
  /** How many different values there were, where these only stand for them. */
  readonly reducedFrom?: number | null;
};

/**
 * Keeps numbers for the visit (this tab, until it is closed) and makes them the population `data` of every lab, on this
 * page at once. Numbers that were kept before are gone. False where the browser does not keep them: then the visit has
 * none. Throws a RangeError where there are fewer than two different values, one that is not finite, or more than two
 * million numbers.
 */
export function keepOwnData(numbers: OwnNumbers): boolean {
  const data = dataOf(numbers);
  let isKept = true;
  try {
    sessionStorage.removeItem(KEY);
    sessionStorage.setItem(KEY, writeOwn(data));
  } catch {
    // Full, or forbidden.
    isKept = false;
  }
  seeKept();
  bringOwn(isKept ? data : null);
  return isKept;
}

/** What the visit has; null where that is nothing. */
export function ownData(): OwnData | null {
  const text = kept();
  if (text === null) return null;
  return ownPopulation()?.data ?? readOwn(text);
}

/** Lets go of them: no lab has them any more. */
export function forgetOwnData(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Where that is forbidden nothing was kept.
  }
  seeKept();
  bringOwn(null);
}

function dataOf({ name, values, counts, reducedFrom = null }: OwnNumbers): OwnData {
  const masses = counts ? massesGiven(values, counts, reducedFrom !== null) : sampleOf(values).masses;
  if (masses.values.length < 2) throw new RangeError('numbers that are all the same are nothing to draw from');
  const fewer = masses.values.length > MOST_DIFFERENT ? reduceMasses(masses, REDUCED) : masses;
  return {
    name: cleanName(name),
    values: fewer.values,
    counts: fewer.upTo.map((upTo, k) => upTo - (k === 0 ? 0 : (fewer.upTo[k - 1] as number))),
    total: fewer.total,
    reducedFrom: fewer === masses ? reducedFrom : masses.values.length,
  };
}

/** Counts of values that stand for others need not be whole. */
function massesGiven(values: ArrayLike<number>, counts: ArrayLike<number>, areReduced: boolean) {
  let total = 0;
  const upTo = Float64Array.from({ length: values.length }, (_, k) => {
    total += counts[k] as number;
    return total;
  });
  const ascending = Float64Array.from(values);
  const right = ascending.every(
    (value, k) =>
      Number.isFinite(value) &&
      !(k > 0 && value <= (ascending[k - 1] as number)) &&
      (areReduced ? Number.isFinite(counts[k]) : Number.isSafeInteger(counts[k])) &&
      (counts[k] as number) > 0,
  );
  if (!right || counts.length !== values.length || !(total <= MOST_VALUES)) {
    throw new RangeError('own numbers are different values, ascending, and how often each of them is there');
  }
  // Sums of parts of a value may be off the whole number that they make.
  total = Math.round(total);
  upTo[upTo.length - 1] = total;
  return { values: ascending, upTo, total };
}
