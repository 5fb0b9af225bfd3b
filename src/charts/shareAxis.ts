import type { Domain } from '../experiments/frame';
import { setPath } from './dom';
import { formatShare } from './format';
import type { Scaffold } from './scaffold';
import type { Words } from './words';

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
  const step = stepOf(high - low, base - top);
  let lines = '';
  for (let k = Math.ceil(low / step - 1e-9); k * step <= high + 1e-9; k++) {
    const share = Number((k * step).toFixed(6));
    lines += `M${panel.left},${y(share)}H${panel.right}`;
    panel.tick(formatShare(share, words), y(share));
  }
  setPath(panel.path('grid'), lines);
  return y;
}

/** The smallest of 1, 2 and 5 times a power of ten that leaves some 24 pixels between two lines. */
function stepOf(range: number, pixels: number): number {
  const least = (24 * range) / pixels;
  const unit = 10 ** Math.floor(Math.log10(least));
  return unit * ([1, 2, 5].find((leading) => leading * unit >= least * (1 - 1e-9)) ?? 10);
}
