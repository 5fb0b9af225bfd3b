import { latticeOf } from './latticeOf';
import { countUpTo, type Sample } from './sample';

export type HistogramScale = 'linear' | 'log';

/** How often values lie in each of some bins. */
export interface Histogram {
  readonly scale: HistogramScale;
  /** Ascending, one more than there are bins. Each bin holds its upper edge, the first one also its lower. */
  readonly edges: Float64Array;
  readonly counts: Float64Array;
  /** Values of 0 that have no place on a log scale; 0 on a linear one. */
  readonly zeros: number;
  /** Values above the last edge; 0 on a log scale. */
  readonly above: number;
  /** Whether every bin is one value (a die, a count). */
  readonly single: boolean;
}

export interface HistogramSetting {
  readonly scale: HistogramScale;
  /** Bins at most. */
  readonly most: number;
}

/** On a linear scale values that are so many times as far from the median as 99 % of all would press these together. */
const FAR = 4;

/** Whether a sample can be shown on a log scale: no value below 0, and two different ones above. */
export const hasLogScale = ({ sorted, masses }: Sample): boolean =>
  (sorted[0] as number) >= 0 && masses.values.filter((value) => value > 0).length > 1;

/** The scale that shows more: the log one where the upper tail is long. */
export function betterScale(sample: Sample): HistogramScale {
  const { sorted } = sample;
  if (!hasLogScale(sample)) return 'linear';
  const positive = sorted.subarray(countUpTo(sorted, 0));
  const at = (share: number): number =>
    positive[Math.min(positive.length - 1, Math.floor(share * positive.length))] as number;
  return positive.length >= 20 && (positive.at(-1) as number) / at(0.5) > 20 ? 'log' : 'linear';
}

/**
 * The bins of a sample: one a value where there are few and they lie on a lattice, else of a round width (of a round ratio on a log
 * scale, where zeros are counted apart). Values far beyond all others are counted above the last bin of a linear scale.
 * Counts are of the raw values, none is dropped. Throws a RangeError for a log scale of values below 0.
 */
export function histogramOf(sample: Sample, { scale, most }: HistogramSetting): Histogram {
  const { sorted } = sample;
  if (scale === 'log') {
    if (!hasLogScale(sample)) throw new RangeError('no log scale shows a value below 0');
    const zeros = countUpTo(sorted, 0);
    const [low, high] = [sorted[zeros] as number, sorted.at(-1) as number];
    const decades = Math.log10(high) - Math.log10(low);
    const a = [20, 10, 8, 5, 4, 2, 1].find((bins) => decades * bins <= most - 2) ?? 1 / Math.ceil(decades / (most - 2));
    const first = Math.floor(Math.log10(low) * a + 1e-9);
    const last = Math.max(first + 1, Math.ceil(Math.log10(high) * a - 1e-9));
    const round = Float64Array.from({ length: last - first + 1 }, (_, k) => 10 ** ((first + k) / a));
    // What rounding did to an end must not cut off a value.
    round[0] = Math.min(round[0] as number, low);
    round[round.length - 1] = Math.max(round.at(-1) as number, high);
    const edges = holds(round, low, high) ? round : even(low, high, most);
    return { scale, edges, counts: countsOf(sorted, edges, zeros), zeros, above: 0, single: false };
  }
  const [low, high] = [sorted[0] as number, endOf(sorted)];
  const lattice = latticeOf(sample.masses);
  if (low === high) return { scale, ...oneBin(low), counts: Float64Array.of(sorted.length), zeros: 0, above: 0 };
  if (lattice && Math.round((high - low) / lattice.step) < most) {
    const { step } = lattice;
    const points = Math.round((high - low) / step) + 1;
    const edges = Float64Array.from({ length: points + 1 }, (_, k) => low + (k - 0.5) * step);
    if (holds(edges, low, high))
      return {
        scale,
        edges,
        counts: countsOf(sorted, edges, 0),
        zeros: 0,
        above: aboveOf(sorted, edges),
        single: true,
      };
  }
  const width = roundWidth((high - low) / (most - 2), lattice?.step);
  const first = Math.ceil(low / width - 1e-9) - 1;
  const last = Math.max(first + 1, Math.ceil(high / width - 1e-9));
  const bins = last - first < 2 * most ? last - first : 0;
  const round = Float64Array.from({ length: bins + 1 }, (_, k) => (first + k) * width);
  // As above: the last edge is not below the value that it is meant for.
  if (high - (round[bins] as number) < width * 1e-6) round[bins] = Math.max(round[bins] as number, high);
  const edges = holds(round, low, high) ? round : even(low, high, most);
  return { scale, edges, counts: countsOf(sorted, edges, 0), zeros: 0, above: aboveOf(sorted, edges), single: false };
}

/** Whether edges ascend and hold both ends: not where figures are so large, small or near each other that rounding undoes them. */
const holds = (edges: Float64Array, low: number, high: number): boolean =>
  (edges[0] as number) <= low &&
  (edges.at(-1) as number) >= high &&
  edges.every((edge, k) => Number.isFinite(edge) && (k === 0 || edge > (edges[k - 1] as number)));

/** Edges from end to end as evenly as doubles allow. */
function even(low: number, high: number, most: number): Float64Array {
  // The distance of two ends may be more than a double can hold.
  const at = (share: number): number =>
    high - low < Number.POSITIVE_INFINITY ? low + (high - low) * share : low * (1 - share) + high * share;
  const between = Array.from({ length: most - 1 }, (_, k) => at((k + 1) / most));
  const inside = between.filter((edge, k) => edge > low && edge < high && edge !== between[k - 1]);
  return Float64Array.of(low, ...inside, high);
}

const oneBin = (value: number) => {
  // A tenth of the smallest of all doubles is nothing, and a tenth more than the largest is beyond all.
  const reach = Math.abs(value) / 10 || 1;
  const within = (edge: number): number => Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, edge));
  return { edges: Float64Array.of(within(value - reach), within(value + reach)), single: true };
};

const aboveOf = (sorted: Float64Array, edges: Float64Array): number =>
  sorted.length - countUpTo(sorted, edges.at(-1) as number);

/** The largest value, or, where that is far beyond the others, what 99 % of them do not exceed, with room. */
function endOf(sorted: Float64Array): number {
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] as number;
  const [median, most, high] = [at(0.5), at(0.99), sorted.at(-1) as number];
  const reach = most - median;
  return sorted.length >= 100 && reach > 0 && high - median > FAR * reach ? median + FAR * reach : high;
}

/** A round width of at least so much: 1, 2 or 5 times a power of ten, a multiple of a lattice's step where there is one. */
function roundWidth(least: number, step = 0): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const width = ([1, 2, 5].find((leading) => leading * power >= least * (1 - 1e-9)) ?? 10) * power;
  return step > 0 ? Math.ceil(width / step - 1e-9) * step : width;
}

/** Of sorted values from an index on. */
function countsOf(sorted: Float64Array, edges: Float64Array, from: number): Float64Array {
  const counts = new Float64Array(edges.length - 1);
  let before = from;
  for (let k = 0; k < counts.length; k++) {
    const upTo = Math.max(before, countUpTo(sorted, edges[k + 1] as number));
    counts[k] = upTo - before;
    before = upTo;
  }
  return counts;
}
