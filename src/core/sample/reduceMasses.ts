import type { Masses } from '../populations/population';
import { fewNodes } from '../theory/meanLaw/massNodes';
import { momentsOf } from './empirical';
import { countUpTo } from './sample';

/** So many of the smallest and of the largest values stay as they are. */
const ENDS = 500;
/** What rounding may leave between a value and itself, taken from the mean and put back: a share of the larger of the two. */
const ROUNDING = 2 ** -50;

/**
 * As many values at most in place of more, with the same mean, variance and third moment: neighbours that are alike become
 * two values with weights, which need not be whole; the smallest and the largest stay. For more than a thousand at most.
 */
export function reduceMasses(masses: Masses, most: number): Masses {
  const { values, upTo, total } = masses;
  if (values.length <= most) return masses;
  const end = values.length - ENDS;
  const before = upTo[ENDS - 1] as number;
  const middle = {
    values: values.subarray(ENDS, end),
    upTo: upTo.subarray(ENDS, end).map((count) => count - before),
    total: (upTo[end - 1] as number) - before,
  };
  const fewer = fewerOf(middle, most - 2 * ENDS);
  return {
    values: Float64Array.of(...values.subarray(0, ENDS), ...fewer.values, ...values.subarray(end)),
    upTo: Float64Array.of(
      ...upTo.subarray(0, ENDS),
      ...fewer.upTo.map((count) => before + count),
      ...upTo.subarray(end),
    ),
    total,
  };
}

function fewerOf(masses: Masses, most: number): Masses {
  const { values, total } = masses;
  const moments = momentsOf(values, masses.upTo);
  const { offset, weight } = fewNodes({ masses, moments }, most);
  const kept: number[] = [];
  const upTo: number[] = [];
  let sum = 0;
  for (let k = 0; k < offset.length; k++) {
    sum += (weight[k] as number) * total;
    const x = asWritten(values, moments.mean + (offset[k] as number), moments.mean);
    // Two that only rounding has parted are one.
    if (kept.length > 0 && x <= (kept.at(-1) as number)) upTo[upTo.length - 1] = sum;
    else {
      kept.push(x);
      upTo.push(sum);
    }
  }
  upTo[upTo.length - 1] = total;
  return { values: Float64Array.from(kept), upTo: Float64Array.from(upTo), total };
}

/** The value of the sample that a computed one is but for rounding, else the computed one. */
function asWritten(values: Float64Array, x: number, mean: number): number {
  const tie = ROUNDING * Math.max(Math.abs(x), Math.abs(mean));
  const near = values[Math.max(0, countUpTo(values, x + tie) - 1)] as number;
  return Math.abs(near - x) <= tie ? near : x;
}
