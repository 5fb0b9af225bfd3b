import { momentsOf } from './empirical';
import { MOST_VALUES, type Sample, sampleOf } from './sample';

/** Neighbouring values as one: how many, their mean, and their standard deviation (divisor `count`; 0 for equal ones). */
export interface SketchGroup {
  readonly count: number;
  readonly mean: number;
  readonly spread: number;
}

/** A shape that is small enough for a link. */
export interface Sketch {
  readonly min: number;
  readonly max: number;
  /** Ascending; counts sum to n. */
  readonly groups: readonly SketchGroup[];
}

/** Groups in a sketch at most. */
export const SKETCH_GROUPS = 72;
/** Of these, as many are cut at probabilities, denser towards both ends; the rest where skewness would suffer. */
const BY_PROBABILITY = 28;
/** A value with so large a share of all stays alone. */
const ATOM = 0.01;
/** Significant digits of a mean, where values are no larger than they differ, and of a spread. */
const [DIGITS, SPREAD_DIGITS] = [5, 3];
/** All that a decimal can be sure of in a double. */
const MOST_DIGITS = 15;

/**
 * The sketch of a sample: values with a share of a hundredth alone, the others in groups at probabilities that are denser in
 * the tails; then the group that may cost the third moment most is halved until there are 72, or the fewer that are asked
 * for (two or more). Figures are rounded to as many digits as a link should carry.
 */
export function sketchOf(sample: Sample, most = SKETCH_GROUPS): Sketch {
  const byProbability = 2 * Math.max(1, Math.floor((BY_PROBABILITY * most) / SKETCH_GROUPS / 2));
  const { sorted, masses } = sample;
  const { values, upTo, total } = masses;
  const before = (k: number): number => (k === 0 ? 0 : (upTo[k - 1] as number));
  const edges = new Set<number>([0, values.length]);
  for (let k = 0; k < values.length; k++) {
    const alone = (upTo[k] as number) - before(k) >= ATOM * total;
    if (alone && edges.size < byProbability) for (const edge of [k, k + 1]) edges.add(edge);
  }
  const steps = byProbability / 2;
  for (let i = 1 - steps; i < steps; i++) {
    const rank = total / (1 + Math.exp((-i / steps) * Math.log(total)));
    edges.add(firstAbove(upTo, rank));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const { mean, standardDeviation } = momentsOf(sorted);
  while (cuts.length <= most) {
    const at = costliest(cuts, sample, standardDeviation);
    if (at < 0) break;
    const [from, to] = [cuts[at] as number, cuts[at + 1] as number];
    cuts.splice(at + 1, 0, halfOf(values, from, to));
  }
  const digits = sorted[0] === sorted.at(-1) ? MOST_DIGITS : digitsOf(mean, standardDeviation);
  const groups = cuts.slice(1).map((to, g) => {
    const from = cuts[g] as number;
    return groupOf(sorted, before(from), before(to), digits);
  });
  return { min: sorted[0] as number, max: sorted.at(-1) as number, groups };
}

/** The index of the first value that more than `rank` are at most. */
function firstAbove(upTo: Float64Array, rank: number): number {
  let [low, high] = [0, upTo.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((upTo[middle] as number) > rank) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The group of more than one value with most probability times the cube of its width; -1 where all are alone. */
function costliest(cuts: readonly number[], { masses }: Sample, scale: number): number {
  const { values, upTo } = masses;
  let [most, at] = [0, -1];
  for (let g = 0; g + 1 < cuts.length; g++) {
    const [from, to] = [cuts[g] as number, cuts[g + 1] as number];
    const width = ((values[to - 1] as number) - (values[from] as number)) / scale;
    const count = (upTo[to - 1] as number) - (from === 0 ? 0 : (upTo[from - 1] as number));
    if (count * width ** 3 > most) [most, at] = [count * width ** 3, g];
  }
  return at;
}

/** Where a group is cut: at the middle of its values, each side having one at least. */
function halfOf(values: Float64Array, from: number, to: number): number {
  const middle = ((values[from] as number) + (values[to - 1] as number)) / 2;
  let cut = from + 1;
  while (cut < to - 1 && (values[cut] as number) <= middle) cut++;
  return cut;
}

/** Of 1,000,000 give or take 3 the digits that matter begin at the seventh. */
function digitsOf(mean: number, standardDeviation: number): number {
  const before = Math.floor(Math.log10(Math.abs(mean) / standardDeviation));
  return standardDeviation > 0 && before > 0 ? Math.min(DIGITS + before, MOST_DIGITS) : DIGITS;
}

function groupOf(sorted: Float64Array, from: number, to: number, digits: number): SketchGroup {
  const { mean, standardDeviation } = momentsOf(sorted.subarray(from, to));
  const written = (value: number, digits: number): number => Number(value.toPrecision(digits));
  return { count: to - from, mean: written(mean, digits), spread: written(standardDeviation, SPREAD_DIGITS) };
}

/**
 * The sample that a sketch stands for: each group's values evenly spread about their mean, with their standard deviation,
 * within the ends of the sample. Throws a RangeError for a sketch of no or too many values, or with figures that make no
 * sense.
 */
export function sampleOfSketch({ min, max, groups }: Sketch): Sample {
  const n = groups.reduce((sum, { count }) => sum + count, 0);
  const sound = groups.every(
    ({ count, mean, spread }) => Number.isInteger(count) && count > 0 && Number.isFinite(mean) && spread >= 0,
  );
  if (!(sound && n > 0 && n <= MOST_VALUES && min <= max)) throw new RangeError('this is the sketch of no sample');
  const values = new Float64Array(n);
  let at = 0;
  for (const { count, mean, spread } of groups) {
    // Of count equally spaced values; nearer to an end of the sample than that they are drawn together.
    const wanted = count > 1 ? spread * Math.sqrt((3 * (count - 1)) / (count + 1)) : 0;
    const reach = Math.max(0, Math.min(wanted, max - mean, mean - min));
    for (let i = 0; i < count; i++) {
      const place = count > 1 ? (2 * i) / (count - 1) - 1 : 0;
      values[at++] = Math.min(max, Math.max(min, mean + reach * place));
    }
  }
  return sampleOf(values);
}
