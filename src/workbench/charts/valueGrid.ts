import { setPath } from '../../charts/dom';
import type { Scaffold } from '../../charts/scaffold';

/** A vertical log axis: a faint line at each power of ten with its figure, written as given, in the gutter. Returns where a share lies. */
export function valueGrid(
  panel: Scaffold,
  [low, high]: readonly [number, number],
  written: (value: number) => string,
): (share: number) => number {
  const height = panel.base - panel.top;
  const y = (share: number): number => {
    const part = Math.log(share / low) / Math.log(high / low);
    // What is 0 or has no end lies outside, where a line to it can still be cut.
    return Math.round(2 * (panel.base - Math.max(-BEYOND, Math.min(BEYOND, part)) * height)) / 2;
  };
  let d = '';
  for (let power = Math.ceil(Math.log10(low)); power <= Math.floor(Math.log10(high)); power++) {
    const at = y(10 ** power);
    d += `M${panel.left},${at}H${panel.right}`;
    panel.tick(written(10 ** power), at);
  }
  setPath(panel.path('grid'), d);
  return y;
}

/** So many heights of the panel are outside of it. */
const BEYOND = 9;
