import { nextDouble } from '../random';
import type { Uniform } from '../uniform';
import { type AliasTable, aliasTable, nextFromAliasTable } from './aliasTable';
import { type CountLaw, NEGLIGIBLE } from './countLaw';

/** Blocks of equally many whole numbers under a law's masses, the mode at the edge of two. */
export interface BlockTable {
  /** Draws a block's index, each as probable as its ceiling is high. */
  readonly blocks: AliasTable;
  /** The first number of each block, its largest mass or somewhat more, and its least or somewhat less. */
  readonly first: Float64Array;
  readonly ceiling: Float64Array;
  readonly floor: Float64Array;
  readonly width: number;
  readonly mass: (k: number) => number;
}

/** So many blocks a standard deviation at least, and fewer than twice as many. */
const BLOCKS = 32;

/** The table of a wide law: some thousand masses, whatever the width. */
export function blockTable({ mode, low, high, standardDeviation, mass }: CountLaw): BlockTable {
  const width = 2 ** Math.floor(Math.log2(standardDeviation / BLOCKS));
  const top = mass(mode);
  const first: number[] = [];
  const ceiling: number[] = [];
  const floor: number[] = [];
  const add = (number: number, largest: number, least: number): void => {
    first.push(number);
    ceiling.push(largest);
    floor.push(least);
  };
  for (let k = mode, near = top; k <= high && near >= NEGLIGIBLE * top; k += width) {
    const far = k + width <= high ? mass(k + width) : 0;
    add(k, near, far);
    near = far;
  }
  for (let k = mode, near = top; k > low && near >= NEGLIGIBLE * top; k -= width) {
    const far = k - width >= low ? mass(k - width) : 0;
    add(k - width, near, far);
    near = far;
  }
  return {
    blocks: aliasTable(
      first.map((_, index) => index),
      ceiling,
    ),
    first: Float64Array.from(first),
    ceiling: Float64Array.from(ceiling),
    floor: Float64Array.from(floor),
    width,
    mass,
  };
}

/**
 * Fills out[start, end) by rejection: a block by its ceiling, any number of it, and a height under the ceiling, which is
 * mostly below the block's least mass, so that the mass itself is seldom computed.
 */
export function fillFromBlocks(
  table: BlockTable,
  out: Float64Array,
  uniform: Uniform,
  start: number,
  end: number,
): void {
  const { blocks, first, ceiling, floor, width, mass } = table;
  const { state } = uniform;
  for (let i = start; i < end; ) {
    const block = nextFromAliasTable(blocks, state);
    const k = (first[block] as number) + Math.floor(nextDouble(state) * width);
    const height = nextDouble(state) * (ceiling[block] as number);
    if (height < (floor[block] as number) || height < mass(k)) out[i++] = k;
  }
}
