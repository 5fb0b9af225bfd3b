import type { Lattice, Masses } from '../populations/population';

/** A lattice of more points is as good as none: its jumps are too small to matter. */
export const MOST_POINTS = 2 ** 17;
/** People write so many decimals at most. */
const MOST_DECIMALS = 6;
/** How far a written decimal may be from a whole number of its last place, by rounding to a double. */
const ROUNDING = 2 ** -50;

/**
 * The widest lattice on which all the values lie: whole numbers, cents, hundreds of won. Null for a single value, where
 * values are no decimals, and where it would have more than 131,072 points between the smallest and the largest.
 */
export function latticeOf({ values }: Masses): Lattice | null {
  const [low, high] = [values[0] as number, values.at(-1) as number];
  if (values.length < 2) return null;
  if (values.length === 2) return { offset: low, step: high - low };
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const scale = 10 ** decimals;
    const step = commonStep(values, scale);
    if (step > 0) return (high - low) * (scale / step) <= MOST_POINTS ? { offset: low, step: step / scale } : null;
  }
  return null;
}

/** Greatest common divisor of the differences in units of 1 / scale; 0 where a value is no whole number of them. */
function commonStep(values: Float64Array, scale: number): number {
  let divisor = 0;
  const first = Math.round((values[0] as number) * scale);
  for (const value of values) {
    const units = value * scale;
    const whole = Math.round(units);
    if (Math.abs(units - whole) > ROUNDING * Math.abs(units) || Math.abs(whole) > 2 ** 52) return 0;
    divisor = greatestCommonDivisor(divisor, whole - first);
  }
  return divisor;
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b];
  return a;
}
