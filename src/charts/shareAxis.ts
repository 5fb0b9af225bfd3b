import type { Domain } from '../experiments/frame';
import { setPath } from './dom';
import { formatShare } from './format';
import { LINE, roundStep } from './roundStep';
import type { Scaffold } from './scaffold';
import type { Words } from './words';

/** So far apart are two lines at least, in pixels. */
const APART = 24;
/** Where an axis of shares that are all near 1 may begin: the highest of these that is well below them. */
const FLOORS = [0.9, 0.8, 0.5];
/** Where an axis of shares that are all near 0 may end. */
const CEILINGS = [0.05, 0.1, 0.2, 0.5];

/** An axis of shares up to 1 on which the lowest of them and the promised level are seen apart, in few steps of scale. */
export function shareDomain(lowest: number, level: number): Domain {
  return [FLOORS.find((floor) => lowest >= floor + 0.1 * (1 - floor) && level > floor) ?? 0, 1];
}

/** An axis of shares from 0 that holds the highest of them, in few steps of scale. */
export function rareDomain(highest: number): Domain {
  return [0, CEILINGS.find((ceiling) => highest <= 0.95 * ceiling) ?? 1];
}

/**
 * A vertical axis of shares between two heights of a panel that has a gutter: fine lines with percentages beside them.
 * Returns where a share lies, in whole pixels; beyond the two heights for one that is beyond the axis.
 */
export function shareAxis(
  panel: Scaffold,
  [low, high]: Domain,
  { top, base }: { readonly top: number; readonly base: number },
  words: Words,
): (share: number) => number {
  const y = (share: number): number => Math.round(base - ((share - low) / (high - low)) * (base - top));
  const wide = roundStep(high - low, base - top, APART);
  // One line alone is no scale.
  const step = wide > high - low ? roundStep(high - low, base - top, LINE) : wide;
  let lines = '';
  for (let k = Math.ceil(low / step - 1e-9); k * step <= high + 1e-9; k++) {
    const share = Number((k * step).toFixed(6));
    lines += `M${panel.left},${y(share)}H${panel.right}`;
    panel.tick(formatShare(share, words), y(share));
  }
  setPath(panel.path('grid'), lines);
  return y;
}
