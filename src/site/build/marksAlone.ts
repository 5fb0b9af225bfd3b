import { parseHTML } from 'linkedom';
import { staticFigure } from '../../charts/svg';
import type { Words } from '../../charts/words';
import type { Frame } from '../../experiments/frame';
import { chartOf as labChartOf } from '../../labs/registry/allCharts';

/** Room round the marks, in the units of the drawing. */
const ROOM = 3;

/** A chart's marks alone, without a word, drawn so wide: the `<svg>`, cut to them. Charts are the labs', unless given. */
export function marksAlone(frame: Frame, words: Words, width: number, chartOf = labChartOf): SVGElement {
  const html = staticFigure([frame], words, width, chartOf);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const svg = document.querySelector('svg') as unknown as SVGElement;
  for (const [selector, useless] of [
    ['text, title, [aria-label], .leader, .lens, .grid, .slice, .guess', () => true],
    ['path', (path: Element) => !path.getAttribute('d')],
    ['g', (group: Element) => group.children.length === 0],
  ] as const)
    for (const element of svg.querySelectorAll(selector)) if (useless(element)) element.remove();
  const baseline = /M([\d.]+),([\d.]+)H([\d.]+)/.exec(svg.querySelector('.baseline')?.getAttribute('d') ?? '');
  const [, , , height = '100'] = (svg.getAttribute('viewBox') ?? '').split(' ');
  const [left, bottom, right] = baseline ? baseline.slice(1).map(Number) : [0, Number(height), width];
  // Under the title, and down to the axis.
  const top = 18;
  const box = [(left ?? 0) - ROOM, top, (right ?? width) - (left ?? 0) + 2 * ROOM, (bottom ?? 0) - top + ROOM];
  svg.setAttribute('viewBox', box.join(' '));
  return svg;
}
