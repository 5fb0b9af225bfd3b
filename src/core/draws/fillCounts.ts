import type { Population } from '../populations/population';
import { type AliasTable, aliasTable, fillFromAliasTable } from './aliasTable';
import { type BlockTable, blockTable, fillFromBlocks } from './blockTable';
import { type CountLaw, type CountWeights, countWeights } from './countLaw';

/** Up to this standard deviation each value has its place in a table: of at most 8,192 columns, 230 kB. */
const WIDEST = 100;

/**
 * The `fill` of a law on whole numbers: from a table that is made when it is first drawn from, and kept. A wide law's
 * table is of blocks, so that none is large however wide.
 */
export function fillCounts(law: CountLaw): Population['fill'] {
  let table: AliasTable | null = null;
  let blocks: BlockTable | null = null;
  const wide = law.standardDeviation > WIDEST;
  return (out, uniform, start = 0, end = out.length) => {
    if (wide) {
      blocks ??= blockTable(law);
      fillFromBlocks(blocks, out, uniform, start, end);
    } else {
      table ??= countTable(countWeights(law));
      fillFromAliasTable(table, out, uniform, start, end);
    }
  };
}

/** The table of weights of whole numbers. */
export const countTable = ({ first, weights }: CountWeights): AliasTable =>
  aliasTable(
    weights.map((_, i) => first + i),
    weights,
  );
