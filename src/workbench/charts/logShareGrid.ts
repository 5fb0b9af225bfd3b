import { setPath } from '../../charts/dom';
import { formatShare } from '../../charts/format';
import type { Scaffold } from '../../charts/scaffold';
import type { Words } from '../../charts/words';

/** A vertical log axis of shares: a faint line at each power of ten with its figure in the gutter. Returns where a share lies. */
export function logShareGrid(
  panel: Scaffold,
  [low, high]: readonly [number, number],
  words: Words,
): (share: number) => number {
  const height = panel.base - panel.top;
  const y = (share: number): number =>
    Math.round(2 * (panel.base - (Math.log(share / low) / Math.log(high / low)) * height)) / 2;
  let d = '';
  for (let power = Math.ceil(Math.log10(low)); power <= Math.floor(Math.log10(high)); power++) {
    const at = y(10 ** power);
    d += `M${panel.left},${at}H${panel.right}`;
    panel.tick(formatShare(10 ** power, words), at);
  }
  setPath(panel.path('grid'), d);
  return y;
}
