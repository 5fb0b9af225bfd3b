import { chanceOfBest, signalForBest } from '../../core/selection/chanceOfBest';
import { type Contest, reliabilityOf, type Winner, winnerOf } from '../../core/selection/winner';
import { memo } from '../../experiments/memo';
import type { BestOfManyParams } from './params';

/** What theory needs to know. */
export type Settings = Pick<BestOfManyParams, 'slots' | 'n' | 'within' | 'between'>;

/** So often the best is to look best. */
const WANTED = 0.9;
/** More records than that are no answer. */
const MOST_RECORDS = 1e7;

const contestOf = ({ slots, n, within, between }: Settings): Contest => ({
  size: slots,
  between,
  error: within / Math.sqrt(n),
});

/** The share of what a slot's mean is above the others that is true. */
export const reliabilityAt = (settings: Settings): number => reliabilityOf(contestOf(settings));

/** What the winner looks like, what it is, and what the best one is, above the mean of all. */
export const winnerAt: (settings: Settings) => Winner = memo(
  256,
  ({ slots, n, within, between }) => [slots, n, within, between].join('|'),
  (settings) => winnerOf(contestOf(settings)),
);

const chanceAt = memo(64, (size, reliability) => `${size}|${reliability}`, chanceOfBest);

/** How often the slot that looks best is the best; NaN where all are equally good. */
export const chanceBest = (settings: Settings): number =>
  settings.between === 0 ? Number.NaN : chanceAt(settings.slots, reliabilityAt(settings));

const signalAt: (slots: number) => number = memo(32, String, (slots) => signalForBest(slots, WANTED));

/**
 * Records a slot until the best one looks best 9 times in 10. NaN where none is the best, Infinity where it takes more than
 * anybody has.
 */
export function recordsNeeded({ slots, within, between }: Omit<Settings, 'n'>): number {
  if (between === 0) return Number.NaN;
  const records = Math.max(1, Math.ceil(signalAt(slots) * (within / between) ** 2 * (1 - 1e-12)));
  return records > MOST_RECORDS ? Number.POSITIVE_INFINITY : records;
}
