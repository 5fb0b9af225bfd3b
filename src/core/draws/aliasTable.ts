import type { Population } from '../populations/population';
import type { Uniform } from '../uniform';

/**
 * A law on finitely many values, cut into columns of equal width that hold at most two values each
 * (A. J. Walker 1977; tables by M. D. Vose 1991).
 */
export interface AliasTable {
  /** Two a column: the one below its cut and the one above. */
  readonly values: Float64Array;
  /** Heights of the cuts, in units of 2^-31. */
  readonly cuts: Int32Array;
}

/** Masses below this share of the median's are left out: together they are less than a word can tell. */
const NEGLIGIBLE = 1e-20;
const BRIM = 2 ** 31;

/**
 * The table of a population that lives on a lattice, from its masses outward from the median. Drawing from it takes
 * the same short time whatever the family is. Throws a RangeError for a population without a lattice.
 */
export function aliasTable({ lattice, support, quantile, density }: Population): AliasTable {
  if (!lattice) throw new RangeError('only a population on a lattice has a table of its masses');
  const { step } = lattice;
  const median = quantile(0.5);
  const least = NEGLIGIBLE * density(median);
  const values = [median];
  // Up to the mode masses rise, beyond it they only fall.
  const goOn = (x: number, before: number) => density(x) > least || density(x) > density(before);
  for (let x = median + step; x <= support[1] && goOn(x, x - step); x += step) values.push(x);
  for (let x = median - step; x >= support[0] && goOn(x, x + step); x -= step) values.push(x);
  return cutIntoColumns(values, values.map(density));
}

function cutIntoColumns(values: readonly number[], masses: readonly number[]): AliasTable {
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const heights = masses.map((mass) => (mass * masses.length) / total);
  const pairs = Float64Array.from({ length: 2 * values.length }, (_, i) => values[i >> 1] as number);
  // A column that nothing is put on top of keeps its own value to the brim.
  const cuts = new Int32Array(values.length).fill(BRIM - 1);
  const low = heights.flatMap((height, i) => (height < 1 ? [i] : []));
  const high = heights.flatMap((height, i) => (height >= 1 ? [i] : []));
  while (low.length > 0 && high.length > 0) {
    const [under, over] = [low.pop() as number, high.at(-1) as number];
    cuts[under] = Math.min(BRIM - 1, Math.round((heights[under] as number) * BRIM));
    pairs[2 * under + 1] = values[over] as number;
    heights[over] = (heights[over] as number) + (heights[under] as number) - 1;
    if ((heights[over] as number) < 1) low.push(high.pop() as number);
  }
  return { values: pairs, cuts };
}

/**
 * Fills out[start, end) with independent draws from a table: a word for the column and one for the height in it, so that
 * each mass is met to some 2^-31 of a column. The generator (see random.ts) is written out, its state in locals, and
 * the sign of a difference chooses the value, so that nothing is mispredicted.
 */
export function fillFromAliasTable(
  { values, cuts }: AliasTable,
  out: Float64Array,
  uniform: Uniform,
  start: number,
  end: number,
): void {
  const scale = cuts.length * 2 ** -32;
  const state = uniform.state;
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  for (let i = start; i < end; i++) {
    let sum = (a + d) | 0;
    const first = (((sum << 7) | (sum >>> 25)) + a) | 0;
    let t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);

    sum = (a + d) | 0;
    const second = (((sum << 7) | (sum >>> 25)) + a) | 0;
    t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);

    const column = ((first >>> 0) * scale) | 0;
    const below = ((second >>> 1) - (cuts[column] as number)) >>> 31;
    out[i] = values[2 * column + 1 - below] as number;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}
