/** Sums are taken term by term up to this rank. */
const ONE_BY_ONE = 1_024;

/**
 * Sum of k^-exponent over the ranks from `first` to `last`; beyond the first thousand by the integral from half a rank before to half
 * a rank behind, with two terms of Euler and Maclaurin's midpoint formula.
 */
export function zipfSum(first: number, last: number, exponent: number): number {
  let sum = 0;
  let k = first;
  for (; k <= last && k < ONE_BY_ONE; k++) sum += k ** -exponent;
  if (k > last) return sum;
  const [low, high] = [k - 0.5, last + 0.5];
  const power = 1 - exponent;
  // The integral of x^-exponent, without cancellation where the exponent is near 1.
  const ratio = Math.log(high / low);
  const integral = power === 0 ? ratio : (low ** power * Math.expm1(power * ratio)) / power;
  const slope = -exponent * (high ** (-exponent - 1) - low ** (-exponent - 1));
  const third = -exponent * (exponent + 1) * (exponent + 2) * (high ** (-exponent - 3) - low ** (-exponent - 3));
  return sum + integral - slope / 24 + (7 * third) / 5_760;
}

/**
 * Share of the whole that the most frequent of `keys` has by Zipf's law: the one of rank k is in proportion to k^-exponent
 * (G. K. Zipf, Human Behavior and the Principle of Least Effort, 1949).
 */
export const hottestShare = (keys: number, exponent: number): number => 1 / zipfSum(1, keys, exponent);

/** Some keys of equal weight; weights are shares of the whole. */
export interface Keys {
  readonly count: number;
  readonly weight: number;
}

/** Ranks that are by themselves, and by what factor a group's ranks span beyond. */
const ALONE = 256;
const SPAN = 1.25;

/**
 * All keys of a Zipf law, heaviest first, none counted one by one but the first 256. Each later group of ranks stands for
 * as many equal keys as give its part of the whole and its part of the sum of squares, and so the mean and the variance of
 * a box that they fall into; with `pieces`, each key is cut into so many.
 */
export function zipfKeys(keys: number, exponent: number, pieces = 1): readonly Keys[] {
  if (exponent === 0) return [{ count: keys * pieces, weight: 1 / keys / pieces }];
  const whole = zipfSum(1, keys, exponent);
  const groups: Keys[] = [];
  for (let first = 1; first <= keys; ) {
    const last = first < ALONE ? first : Math.min(keys, Math.floor(first * SPAN));
    const sum = zipfSum(first, last, exponent);
    const squares = zipfSum(first, last, 2 * exponent);
    const count = Math.max(1, Math.round((pieces * sum ** 2) / squares));
    groups.push({ count, weight: sum / whole / count });
    first = last + 1;
  }
  return groups;
}
