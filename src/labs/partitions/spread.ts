import { throwBalls, throwsOf } from '../../core/balls/throwBalls';
import { hottestShare, type Keys, zipfKeys } from '../../core/balls/zipf';
import type { Uniform } from '../../core/uniform';
import { memo } from '../../experiments/memo';
import type { PartitionsParams } from './params';

export type Settings = Pick<PartitionsParams, 'keys' | 'regions' | 'skew' | 'placement' | 'salts'>;

/** What is thrown into the regions of a setting. */
export interface Spread {
  /** Pieces of keys, heaviest first; their weights together are the number of regions, so that a load of 1 is the mean. */
  readonly pieces: readonly Keys[];
  /** How many regions can get any: all, or the last one of each prefix where keys lie in order. */
  readonly open: number;
  /** Share that the hottest key has of everything. */
  readonly hottest: number;
  /** What a table costs, in single throws. */
  readonly cost: number;
}

/**
 * By hash, every piece of every key goes where chance says. In order, each row is a new key behind all others: the newest go
 * to the last region, or with prefixes drawn at random to the last one behind each prefix.
 */
export const spreadOf: (settings: Settings) => Spread = memo(
  32,
  ({ keys, regions, skew, placement, salts }) => [keys, regions, skew, placement, salts].join('|'),
  ({ keys, regions, skew, placement, salts }) => {
    const ordered = placement === 'range';
    const open = ordered ? Math.min(salts, regions) : regions;
    const shares = ordered ? zipfKeys(keys, 0) : zipfKeys(keys, skew, salts);
    return {
      pieces: shares.map(({ count, weight }) => ({ count, weight: weight * regions })),
      open,
      hottest: hottestShare(keys, ordered ? 0 : skew),
      cost: open + shares.reduce((sum, { count }) => sum + throwsOf(count, open), 0),
    };
  },
);

/** Whether one key is heavier than the others. */
export const isSkewed = ({ skew, placement }: Pick<Settings, 'skew' | 'placement'>): boolean =>
  skew > 0 && placement === 'hash';

/** Spreads one table: `loads` gets what every region has of the mean, `hot` what of it is the hottest key's. */
export function spreadTable({ pieces, open }: Spread, loads: Float64Array, hot: Float64Array, uniform: Uniform): void {
  hot.fill(0);
  const [first, ...others] = pieces as readonly [Keys, ...Keys[]];
  throwBalls(first.count, first.weight, hot, open, uniform);
  loads.set(hot);
  for (const { count, weight } of others) throwBalls(count, weight, loads, open, uniform);
  // Equal keys: none of them is hot.
  if (others.length === 0) hot.fill(0);
}

/** The largest of the loads. */
export function largestOf(loads: Float64Array): number {
  let largest = 0;
  for (const load of loads) if (load > largest) largest = load;
  return largest;
}
