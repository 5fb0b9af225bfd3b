import { type Reader, Unreadable, type Writer } from './bytes';

/** A numbering of decimals: a larger one has a larger number. */
export type Scale =
  /** Multiples of 10^-places. */
  | { readonly kind: 'fixed'; readonly places: number }
  /** Zero, and all decimals of so many significant digits from 10^lowest on: few numbers where values spread over decades. */
  | { readonly kind: 'floating'; readonly digits: number; readonly lowest: number };

/** Differences of two such numbers, and twice as much, are exact. */
const LARGEST = 2 ** 50;
const MOST_DIGITS = 15;

/** The shortest decimal that is this double: `-1.25e-7` as [-1.25, 3 digits, -7]. */
function decimalOf(value: number): { mantissa: string; digits: number; exponent: number } {
  const [mantissa = '', exponent] = value.toExponential().split('e');
  return { mantissa, digits: mantissa.replace(/[-.]/g, '').length, exponent: Number(exponent) };
}

/** How many significant digits the shortest decimal has that is this double. */
export const digitsOf = (value: number): number => decimalOf(value).digits;

/** The scales on which all values have a number. */
export function scalesOf(values: Float64Array): Scale[] {
  let [digits, places, lowest] = [1, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const value of values) {
    if (value === 0) continue;
    const one = decimalOf(value);
    digits = Math.max(digits, one.digits);
    places = Math.max(places, one.digits - 1 - one.exponent);
    lowest = Math.min(lowest, one.exponent);
  }
  if (!Number.isFinite(places)) return [{ kind: 'fixed', places: 0 }];
  const scales: readonly Scale[] = [
    { kind: 'fixed', places },
    { kind: 'floating', digits, lowest },
  ];
  return digits > MOST_DIGITS
    ? []
    : scales.filter((scale) => values.every((x) => Math.abs(numberOn(scale, x)) < LARGEST));
}

/** The number of a value that has one. */
export function numberOn(scale: Scale, value: number): number {
  if (value === 0) return 0;
  const { mantissa, exponent } = decimalOf(value);
  // Decimals are shifted as texts: a product would be rounded.
  if (scale.kind === 'fixed') return Number(`${mantissa}e${exponent + scale.places}`);
  const first = 10 ** (scale.digits - 1);
  const within = Math.abs(Number(`${mantissa}e${scale.digits - 1}`)) - first;
  return Math.sign(value) * ((exponent - scale.lowest) * 9 * first + within + 1);
}

/** The value with a number; infinite where that is beyond all doubles. */
export function valueOn(scale: Scale, number: number): number {
  if (number === 0) return 0;
  if (scale.kind === 'fixed') return Number(`${number}e${-scale.places}`);
  const first = 10 ** (scale.digits - 1);
  const rank = Math.abs(number) - 1;
  const exponent = Math.floor(rank / (9 * first)) + scale.lowest - scale.digits + 1;
  return Math.sign(number) * Number(`${first + (rank % (9 * first))}e${exponent}`);
}

/** A fixed scale has 0 for its digits. */
export function writeScale(scale: Scale, to: Writer): void {
  to.count(scale.kind === 'fixed' ? 0 : scale.digits);
  to.whole(scale.kind === 'fixed' ? scale.places : scale.lowest);
}

export function readScale(from: Reader): Scale {
  const digits = from.count(MOST_DIGITS);
  const shift = from.whole();
  // No double has a decimal beyond these.
  if (Math.abs(shift) > 1_100) throw new Unreadable();
  return digits === 0 ? { kind: 'fixed', places: shift } : { kind: 'floating', digits, lowest: shift };
}
