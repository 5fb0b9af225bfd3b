import type { Population } from '../populations/population';
import type { Autocorrelation } from './autocorrelation';
import type { Sample } from './sample';
import type { Shape } from './shape';
import type { TailIndex } from './tailIndex';

/** What should be known of a sample before anything is concluded from it, with the figures that say so. */
export type SampleWarning =
  /** `count` of the largest values carry 40 % of the sum, and a mean of 1,000 is decided by `inThousand` of them. */
  | { readonly kind: 'heavy-tail'; readonly count: number; readonly share: number; readonly inThousand: number }
  /** The tail falls like a power so slow that the variance may be infinite (an index up to 2), or the mean (up to 1). */
  | { readonly kind: 'infinite-variance'; readonly index: number; readonly error: number }
  | { readonly kind: 'zeros'; readonly count: number; readonly share: number }
  /** All values are multiples of a step (and an offset) that is large beside their spread. */
  | { readonly kind: 'rounded'; readonly step: number; readonly different: number }
  /** Values so far from all others that they may be errors; the next one inwards is `next`. */
  | { readonly kind: 'far-values'; readonly values: readonly number[]; readonly next: number }
  | { readonly kind: 'few-values'; readonly n: number }
  | { readonly kind: 'constant'; readonly value: number }
  | ({ readonly kind: 'autocorrelated' } & Autocorrelation)
  /** One value is the sum of all others; from 0, its place in the order in which they came. */
  | { readonly kind: 'total-row'; readonly value: number; readonly index: number };

/** Fewer values say next to nothing of a shape. */
export const FEW_VALUES = 20;
/** So small a share of the values with 40 % of the sum is a heavy tail. */
const HEAVY = 0.05;
const MANY_ZEROS = 0.2;
/** A step of this many standard deviations can be seen in the law of a mean. */
const COARSE = 0.1;
/** As many times as far from the median as the next value is. */
const FAR = 10;
/** More than so many far values are a part of the data. */
const MOST_FAR = 3;
/** Standard errors of an autocorrelation that are no chance (two in a hundred thousand). */
const CLEAR = 4.3;
const SMALLEST_CORRELATION = 0.05;

/**
 * The warnings of a sample. `values` are its values in the order in which they came, `autocorrelation` is null where that order
 * means nothing. Nothing is ever left out of the sample for a warning: it is for asking.
 */
export function warningsOf(
  values: ArrayLike<number>,
  sample: Sample,
  population: Population,
  shape: Shape,
  autocorrelation: Autocorrelation | null,
): readonly SampleWarning[] {
  const { n, concentration, zeros } = shape;
  const found: SampleWarning[] = [];
  if (sample.masses.values.length === 1) return [{ kind: 'constant', value: shape.min }];
  if (n < FEW_VALUES) found.push({ kind: 'few-values', n });
  if (concentration && n >= FEW_VALUES && concentration.carriers <= HEAVY * n) {
    const share = concentration.carriers / n;
    found.push({ kind: 'heavy-tail', count: concentration.carriers, share, inThousand: 1_000 * share });
  }
  const { index, error } = shape.tail;
  if (mayBeInfinite(shape.tail)) found.push({ kind: 'infinite-variance', index, error });
  if (zeros.value >= MANY_ZEROS && sample.masses.values.length > 2) {
    found.push({ kind: 'zeros', count: Math.round(zeros.value * n), share: zeros.value });
  }
  const { lattice, moments } = population;
  if (lattice && sample.masses.values.length > 2 && lattice.step >= COARSE * moments.standardDeviation) {
    found.push({ kind: 'rounded', step: lattice.step, different: sample.masses.values.length });
  }
  const total = totalRow(values);
  if (total) found.push(total);
  else found.push(...farValues(sample.sorted));
  if (autocorrelation && isClear(autocorrelation)) found.push({ kind: 'autocorrelated', ...autocorrelation });
  return found;
}

/** Whether a tail is a power so slow, as far as its estimate can tell, that the variance is infinite. */
export const mayBeInfinite = ({ verdict, index, error }: TailIndex): boolean =>
  verdict === 'power' && index - 2 * error < 2;

/** Whether neighbours are more alike, or less, than by chance. */
export const isClear = ({ lagOne, error }: Autocorrelation): boolean =>
  Math.abs(lagOne) > Math.max(CLEAR * error, SMALLEST_CORRELATION);

/** A value, of at least three and not 0, that is the sum of all others, to half a millionth of itself. */
function totalRow(values: ArrayLike<number>): SampleWarning | null {
  let [sum, sizes, index] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    sum += value;
    sizes += Math.abs(value);
    // The last of equal ones: totals stand below.
    if (Math.abs(value) >= Math.abs(values[index] as number)) index = i;
  }
  const value = values[index] as number;
  // Where values cancel a sum means nothing.
  if (values.length < 4 || value === 0 || sizes > 1.5 * Math.abs(sum)) return null;
  return Math.abs(sum - 2 * value) <= 5e-7 * Math.abs(value) ? { kind: 'total-row', value, index } : null;
}

/** At each end up to three values beyond a gap: ten times as far from the median as the value before it. */
function farValues(sorted: Float64Array): SampleWarning[] {
  const n = sorted.length;
  if (n < FEW_VALUES) return [];
  const median = sorted[n >> 1] as number;
  const fromTop = (k: number): number => sorted[n - 1 - k] as number;
  const fromBottom = (k: number): number => sorted[k] as number;
  return [fromTop, fromBottom].flatMap((at) => {
    for (let k = MOST_FAR; k >= 1; k--) {
      const next = at(k);
      const reach = Math.abs(next - median);
      if (reach > 0 && Math.abs(at(k - 1) - median) > FAR * reach) {
        return [{ kind: 'far-values' as const, values: Array.from({ length: k }, (_, i) => at(i)), next }];
      }
    }
    return [];
  });
}
