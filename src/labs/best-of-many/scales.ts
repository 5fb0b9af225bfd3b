import { normalQuantile } from '../../core/special/normal';
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
const STEADY = 10;
/** So many logs in a hundred have a mean beyond their axis as it is without them. */
const BEYOND = 0.01;

/** What all means of nearly every log are within. */
function reach({ slots, n, within, between }: Settings): number {
  const single = (1 - (1 - BEYOND) ** (1 / slots)) / 2;
  return -normalQuantile(single) * Math.hypot(between, within / Math.sqrt(n));
}

/** The axis of one log, which holds its `means`: it halves where they would be in the middle half of it. */
export function slotsScale(settings: Settings, means: Float64Array): Domain {
  const largest = means.reduce((most, mean) => Math.max(most, Math.abs(mean)), 0);
  let end = roundUp(reach({ ...settings, n: Math.min(settings.n, STEADY) }));
  while (reach(settings) <= end / 2) end /= 2;
  while (largest > end) end *= 2;
  return [-end, end];
}

/** The axis of averages: the same whatever the number of records. */
export const winnerScale = (settings: Settings): Domain => [0, roundUp(winnerAt({ ...settings, n: 1 }).apparent)];
