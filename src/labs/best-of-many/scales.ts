import type { Domain } from '../../experiments/frame';
import { type Settings, winnerAt } from './expected';

/** Ends of axes that have few round figures. */
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** The smallest round number that is at least `value`. */
function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return unit * (ROUND.find((leading) => leading * unit >= value * (1 - 1e-9)) ?? 10);
}

/** From this number of records on the axis stays, that the means may be seen to draw together. */
const STEADY = 5;

/** What one person's winner hardly goes beyond: an error or so above what is expected. */
const highest = (settings: Settings): number =>
  winnerAt(settings).apparent + 1.1 * Math.hypot(settings.between, settings.within / Math.sqrt(settings.n));

/** The axis of one person's means: it halves where they would be in the middle half of it. */
export function slotsScale(settings: Settings): Domain {
  let end = roundUp(highest({ ...settings, n: Math.min(settings.n, STEADY) }));
  while (highest(settings) <= end / 2) end /= 2;
  return [-end, end];
}

/** The axis of averages: the same whatever the number of records. */
export const winnerScale = (settings: Settings): Domain => [0, roundUp(winnerAt({ ...settings, n: 1 }).apparent)];
