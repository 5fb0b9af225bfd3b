import { nextDouble, nextWord } from '../random';
import type { Uniform } from '../uniform';

/**
 * A law on finitely many values, cut into 2^k columns of equal width that hold at most two values each
 * (A. J. Walker 1977; tables by M. D. Vose 1991).
 */
export interface AliasTable {
  /** Two a column: the one above its cut, then the one below. */
  readonly values: Float64Array;
  /** Heights of the cuts in units of 2^-31, rounded down to the 32 - k bits that a word has left for them. */
  readonly cuts: Int32Array;
  /** What rounding took from each cut, as a share of the last bit. */
  readonly rests: Float64Array;
}

/** The table of a law whose masses are in proportion to `weights`, none negative and one at least above 0. */
export function aliasTable(values: ArrayLike<number>, weights: ArrayLike<number>): AliasTable {
  const count = values.length;
  const bits = Math.max(1, 32 - Math.clz32(count - 1));
  const columns = 2 ** bits;
  let total = 0;
  for (let i = 0; i < count; i++) total += weights[i] as number;
  // Columns without a value of their own are filled by others to the brim.
  const heights = new Float64Array(columns);
  for (let i = 0; i < count; i++) heights[i] = ((weights[i] as number) / total) * columns;
  const pairs = new Float64Array(2 * columns);
  for (let i = 0; i < count; i++) pairs[2 * i] = pairs[2 * i + 1] = values[i] as number;
  const cuts = new Int32Array(columns);
  const rests = new Float64Array(columns);
  // Low columns wait at the front, high ones at the back.
  const waiting = new Int32Array(columns);
  let [low, high] = [0, columns];
  for (let i = 0; i < columns; i++) waiting[(heights[i] as number) < 1 ? low++ : --high] = i;
  while (low > 0 && high < columns) {
    const under = waiting[--low] as number;
    const over = waiting[high] as number;
    const height = (heights[under] as number) * 2 ** (32 - bits);
    const whole = Math.floor(height);
    cuts[under] = whole * 2 ** (bits - 1);
    rests[under] = height - whole;
    pairs[2 * under] = values[over] as number;
    heights[over] = (heights[over] as number) - (1 - (heights[under] as number));
    if ((heights[over] as number) < 1) {
      high++;
      waiting[low++] = over;
    }
  }
  return { values: pairs, cuts, rests };
}

/**
 * Fills out[start, end) with independent draws from a table, a word each: its last k bits choose the column, the others
 * the height in it. Only where these equal the cut's do 53 more bits decide on its rest, so every mass is met exactly.
 * The generator (see random.ts) is written out, and the sign of a difference chooses the value, so nothing is mispredicted.
 */
export function fillFromAliasTable(
  { values, cuts, rests }: AliasTable,
  out: Float64Array,
  uniform: Uniform,
  start: number,
  end: number,
): void {
  const mask = (cuts.length - 1) | 0;
  const bits = 31 - Math.clz32(cuts.length);
  // So much less than the last bit of a height are the bits of the column that stand behind it.
  const equal = 1 << (bits - 1);
  const state = uniform.state;
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let i = start;
  for (;;) {
    let column = 0;
    // No call in the inner loop: the engine then keeps the state in registers.
    for (; i < end; i++) {
      const sum = (a + d) | 0;
      const word = (((sum << 7) | (sum >>> 25)) + a) | 0;
      const t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = (d << 11) | (d >>> 21);

      column = word & mask;
      const above = ((word >>> 1) - (cuts[column] as number)) | 0;
      if (above >>> 0 < equal) break;
      out[i] = values[(column << 1) | (above >>> 31)] as number;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
    if (i >= end) return;
    const below = nextDouble(state) < (rests[column] as number) ? 1 : 0;
    out[i++] = values[(column << 1) | below] as number;
    a = state[0] as number;
    b = state[1] as number;
    c = state[2] as number;
    d = state[3] as number;
  }
}

/** One draw: the same as `fillFromAliasTable` would take from this state. */
export function nextFromAliasTable({ values, cuts, rests }: AliasTable, state: Int32Array): number {
  const word = nextWord(state);
  const column = word & (cuts.length - 1);
  const above = (word >>> 1) - (cuts[column] as number);
  const equal = above >= 0 && 2 * above < cuts.length;
  const below = equal ? nextDouble(state) < (rests[column] as number) : above < 0;
  return values[2 * column + (below ? 1 : 0)] as number;
}
