import type { Scaffold } from '../../../charts/scaffold';
import type { Words } from '../../../charts/words';

/**
 * A logarithmic vertical axis for a panel whose vertical scale is in powers of ten: a faint line at each behind the
 * marks, its figure in the gutter.
 */
export function logGrid(panel: Scaffold, low: number, high: number, words: Words): void {
  const format = new Intl.NumberFormat(words.locale, { maximumSignificantDigits: 1 });
  const grid = panel.path('grid');
  let d = '';
  for (let power = Math.ceil(low); power <= Math.floor(high); power++) {
    const y = panel.y(power);
    d += `M${panel.left},${y}H${panel.right}`;
    panel.tick(format.format(10 ** power), y);
  }
  grid.setAttribute('d', d);
}
