import { normalCriticalValue } from '../intervals/criticalValue';
import { normalQuantile } from '../special/normal';

/** Up to here every n is tried: power goes up and down by a little from one n to the next. */
const TRIED = 300;

/**
 * About how many questions it takes for a chance of `power` that grows with n but for small steps back. Up to 300 the n from
 * which it holds at every n up to a fifth more; then one where it holds and a little less would not do. Infinite where `largest`
 * is not enough.
 */
export function questionsForPower(chance: (n: number) => number, power: number, largest: number): number {
  if (!(chance(largest) >= power)) return Number.POSITIVE_INFINITY;
  let [low, high] = [0, largest];
  while (high - low > Math.max(1, 0.002 * high)) {
    const middle = low < 1 ? Math.ceil(Math.sqrt(high)) : Math.round(Math.sqrt(low * high));
    const tried = Math.min(high - 1, Math.max(low + 1, middle));
    if (chance(tried) >= power) high = tried;
    else low = tried;
  }
  if (high > TRIED) return high;
  let needed = high;
  for (let n = high; n <= Math.min(largest, Math.ceil(1.2 * needed)); n++) if (chance(n) < power) needed = n + 1;
  return needed;
}

/**
 * The same by the normal curve, for large n. `varianceNull` and `variance` are those of one question's difference: without a
 * difference of the shares, and with the true one. (Paired: O. S. Miettinen, Biometrics 24, 1968, 339-352; independent: J. L. Fleiss,
 * Statistical Methods for Rates and Proportions.)
 */
export function questionsForLargeN(
  difference: number,
  { varianceNull, variance }: { readonly varianceNull: number; readonly variance: number },
  power: number,
  level: number,
): number {
  const reach = normalCriticalValue(level) * Math.sqrt(varianceNull) + normalQuantile(power) * Math.sqrt(variance);
  return Math.ceil((reach / difference) ** 2);
}
