import type { Domain } from '../experiments/frames';
import { setLabel, setPath } from './dom';
import { formatShare } from './format';
import type { Scaffold } from './scaffold';
import type { Words } from './words';

/** Where shares begin that are all near 1: the highest of these below them and below the promised level. */
const FLOORS = [0.9, 0.8, 0.5];

/** An axis of shares up to 1 on which the lowest of them and the promised level are seen apart, in few steps of scale. */
export function shareDomain(lowest: number, level: number): Domain {
  return [FLOORS.find((floor) => lowest >= floor + 0.1 * (1 - floor) && level > floor) ?? 0, 1];
}

/**
 * A vertical axis of shares between two heights of a panel: fine lines with percentages above them, at the left.
 * Returns where a share lies, in whole pixels, kept between the two.
 */
export function shareAxis(
  panel: Scaffold,
  [low, high]: Domain,
  { top, base }: { readonly top: number; readonly base: number },
  words: Words,
): (share: number) => number {
  const y = (share: number): number =>
    Math.round(Math.min(base, Math.max(top, base - ((share - low) / (high - low)) * (base - top))));
  const step = stepOf(high - low, base - top);
  let lines = '';
  for (let k = Math.ceil(low / step - 1e-9); k * step <= high + 1e-9; k++) {
    const share = Number((k * step).toFixed(6));
    if (share > low) lines += `M${panel.left},${y(share)}H${panel.right}`;
    const label = panel.text('tick-label');
    setLabel(label, formatShare(share, words), panel.left - 5, y(share) - 3, panel.right);
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
