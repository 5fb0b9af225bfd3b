import { svgElement } from '../../../charts/dom';
import type { Scaffold } from '../../../charts/scaffold';
import type { Words } from '../../../charts/words';

/**
 * A logarithmic vertical axis for a panel whose vertical scale is in powers of ten: a faint line and a label at each, inside the
 * panel, behind the marks.
 */
export function logGrid(document: Document, panel: Scaffold, low: number, high: number, words: Words): void {
  const format = new Intl.NumberFormat(words.locale, { maximumSignificantDigits: 1 });
  const grid = panel.path('grid');
  let d = '';
  for (let power = Math.ceil(low); power <= Math.floor(high); power++) {
    const y = panel.y(power);
    d += `M${panel.left},${y}H${panel.right}`;
    // At the very top the panel's title stands.
    if (power === high) continue;
    const label = svgElement(document, 'text', 'tick-label');
    label.setAttribute('x', String(panel.left + 2));
    label.setAttribute('y', String(y - 4));
    label.setAttribute('text-anchor', 'start');
    label.textContent = format.format(10 ** power);
    grid.after(label);
  }
  grid.setAttribute('d', d);
}
