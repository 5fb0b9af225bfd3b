import { timeOfShare } from '../../core/lifetimes/weibullLife';
import type { Domain } from '../../experiments/frame';
import { allowedShare, type Settings, watchedOf } from './asked';
import type { LifetimesParams } from './params';

const ROUND = [1, 1.5, 2, 3, 4, 5, 6, 8];

/** The smallest round number that is at least `value`. */
export function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return unit * (ROUND.find((leading) => leading * unit >= value * (1 - 1e-9)) ?? 10);
}

/**
 * Ages that are shown: until nearly all have gone wrong, whatever the watch, so that the axis keeps still while that changes.
 * Where a watch sees only the beginning of a life, or far beyond it, the axis goes along in few steps.
 */
export function ageDomain(settings: Settings): Domain {
  const { life, watch } = watchedOf(settings);
  const nearlyAll = timeOfShare(life, 0.97);
  return [0, roundUp(Math.max(1.05 * watch, Math.min(nearlyAll, 5 * watch)))];
}

/** Time that is shown of a row of checks: about four of those that just keep the promise. */
export function checksDomain(settings: Settings & Pick<LifetimesParams, 'allowed'>): Domain {
  return [0, roundUp(3.9 * timeOfShare(watchedOf(settings).life, allowedShare(settings)))];
}
