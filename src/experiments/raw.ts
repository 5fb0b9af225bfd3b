import type { Uniform } from '../core/uniform';
import type { ParamValue } from './params';

/** Every repetition's own figures, where a tally keeps only what a picture needs. Block k draws from stream k. */
export interface RawStatistics<P = Readonly<Record<string, ParamValue>>> {
  /** What a row is, and the figures in it. */
  readonly row: string;
  readonly columns: readonly string[];
  /**
   * Draws the `count` repetitions of a block just as the lab does, and yields some at a time, at least every 100,000
   * draws: a figure for every column, row after row. NaN is a figure that does not exist.
   */
  rows(params: P, count: number, uniform: Uniform): Iterable<ArrayLike<number>>;
}
