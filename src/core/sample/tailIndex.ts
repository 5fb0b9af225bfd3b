import type { Sample } from './sample';

/**
 * What the largest values say of the tail. `power`: it falls like x^-index, as far as can be seen; `drifts`: the estimate
 * falls or rises with every further value taken in, as where no power is (log-normal); `light`: no moment that is asked for
 * is in doubt; `few`: too few values to tell.
 */
export type TailVerdict = 'power' | 'drifts' | 'light' | 'few';

export interface TailIndex {
  readonly verdict: TailVerdict;
  /** Hill's estimate from the `used` largest values, and its standard error, index / sqrt(used). NaN for `few`. */
  readonly index: number;
  readonly error: number;
  readonly used: number;
  /** Estimates from 10 largest values to a tenth of all, for drawing. */
  readonly estimates: readonly { readonly used: number; readonly index: number }[];
}

const LEAST = 10;
/** Fewer values than this say nothing of a tail. */
const ENOUGH = 40;
/** The share of the values that may be called a tail. */
const TAIL = 0.1;
const A_DECADE = 12;
/** An index from which on the fourth moment is in no doubt. */
const LIGHT = 6;
/** Standard errors of the difference between an estimate and that from half as many values. */
const AGREE = 1.5;

/**
 * Hill's estimate of the upper tail's index: the reciprocal of the mean of log(x / threshold) over the values above a
 * threshold, which is the next value (B. M. Hill, "A simple general approach to inference about the tail of a distribution",
 * Annals of Statistics 3, 1975). Taken from the most values with which estimates from a half and from a quarter of
 * them agree.
 */
export function tailIndexOf({ sorted }: Sample): TailIndex {
  const most = mostUsed(sorted);
  const hill = hillEstimates(sorted, most);
  const estimates = logSpaced(LEAST, most).map((used) => ({ used, index: hill[used] as number }));
  const nothing = { verdict: 'few' as const, index: Number.NaN, error: Number.NaN, used: 0, estimates };
  if (most < ENOUGH) return nothing;
  const steady = [...estimates].reverse().find(({ used }) => used >= ENOUGH && agrees(hill, used));
  // Where no number of values is as good as another, the fewest that say anything are nearest to the tail.
  const used = steady?.used ?? ENOUGH;
  const index = hill[used] as number;
  // Where the largest values are all the same, they are an end and not a tail.
  if (!Number.isFinite(index)) return { verdict: 'light', index, error: 0, used, estimates };
  const error = index / Math.sqrt(used);
  const verdict =
    index - 2 * error > LIGHT ? 'light' : steady && used >= Math.min(most, 2 * ENOUGH) ? 'power' : 'drifts';
  return { verdict, index, error, used, estimates };
}

/** Of the upper tenth, the values above the smallest one of those that are above 0. */
function mostUsed(sorted: Float64Array): number {
  const n = sorted.length;
  let most = Math.floor(n * TAIL);
  while (most > 0 && !((sorted[n - 1 - most] as number) > 0)) most--;
  return most;
}

/** At k the estimate from the k largest values; infinite where these are all the same as the next. */
function hillEstimates(sorted: Float64Array, most: number): Float64Array {
  const n = sorted.length;
  const hill = new Float64Array(most + 1);
  let sum = 0;
  for (let k = 1; k <= most; k++) {
    sum += Math.log(sorted[n - k] as number);
    hill[k] = 1 / Math.max(0, sum / k - Math.log(sorted[n - 1 - k] as number));
  }
  return hill;
}

function agrees(hill: Float64Array, used: number): boolean {
  return [2, 4].every((part) => {
    const fewer = Math.floor(used / part);
    // The values of the smaller set are part of the larger one: the variance of the difference is that of their own.
    const spread = (hill[used] as number) * Math.sqrt(1 / fewer - 1 / used);
    return Math.abs((hill[fewer] as number) - (hill[used] as number)) <= AGREE * spread;
  });
}

function logSpaced(from: number, to: number): number[] {
  const counts = new Set<number>();
  for (let k = 0; from * 10 ** (k / A_DECADE) <= to; k++) counts.add(Math.round(from * 10 ** (k / A_DECADE)));
  if (to >= from) counts.add(to);
  return [...counts].filter((count) => count <= to);
}
