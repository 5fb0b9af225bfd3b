import type { Quantity, Values } from '../../experiments/quantities';
import { chanceBest, recordsNeeded, reliabilityAt, type Settings, winnerAt } from './expected';

const ALL = ['slots', 'n', 'within', 'between'] as const;

/** What a figure does not need may be missing, and is no number then. */
const settingsOf = ({ slots, n, within, between }: Values): Settings => ({
  slots: Number(slots),
  n: Number(n),
  within: Number(within),
  between: Number(between),
});

const theory = (
  format: Quantity['format'],
  compute: (settings: Settings) => number,
  needs: Quantity['needs'] = ALL,
): Quantity => ({ role: 'theory', format, needs, compute: (values) => compute(settingsOf(values)) });

/** Figures of prose that come from this lab; leads are above the mean of all slots. */
export const QUANTITIES: Readonly<Record<string, Quantity>> = {
  /** What the slot that looks best looks like, and what it is, on average over people. */
  winnerLooks: theory('number', (settings) => winnerAt(settings).apparent),
  winnerIs: theory('number', (settings) => winnerAt(settings).true),
  winnerFlattered: theory('number', (settings) => winnerAt(settings).apparent - winnerAt(settings).true),
  /** What the best slot has, which nobody knows, and how much of it the winner lacks. */
  bestIs: theory('number', (settings) => winnerAt(settings).best),
  winnerLacks: theory('number', (settings) => winnerAt(settings).best - winnerAt(settings).true),
  /** What of a lead is true, τ² / (τ² + σ² / n). */
  leadKept: theory('share', reliabilityAt, ['n', 'within', 'between']),
  winnerIsBestChance: theory('share', chanceBest),
  errorOfSlot: theory('number', ({ within, n }) => within / Math.sqrt(n), ['n', 'within']),
  recordsForBest: theory('sample-size', recordsNeeded, ['slots', 'within', 'between']),
};
