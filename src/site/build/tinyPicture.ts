import { parseHTML } from 'linkedom';
import { staticFigure } from '../../charts/svg';
import { chartOf } from '../../labs/registry/allCharts';
import { type LessonPage, valuesAt } from './lessonPage';
import { framesAt } from './picture';

/** One panel of a lab at a setting, as in links. */
export interface Thumbnail {
  readonly lab: string;
  readonly set: string;
  readonly panel: string;
}

/** As wide as a chart may be drawn and still be itself. */
const DRAWN = 280;
/** Room round the marks, in the units of the drawing. */
const ROOM = 3;

/**
 * A chart's marks alone, without a word, for a picture of a few centimetres. Hidden from who hears the page. Throws a
 * RangeError when the lab has no such panel.
 */
export function tinyPicture(page: LessonPage, { lab, set, panel }: Thumbnail): string {
  const frame = framesAt(lab, valuesAt(page, lab, set)).find(({ kind }) => kind === panel);
  if (!frame) throw new RangeError(`the lab "${lab}" has no panel "${panel}" at "${set}"`);
  const html = staticFigure([frame], page.words, DRAWN, chartOf);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const svg = document.querySelector('svg');
  if (!svg) return '';
  for (const [selector, useless] of [
    ['text, title, [aria-label], .leader, .lens, .grid, .slice, .guess', () => true],
    ['path', (path: Element) => !path.getAttribute('d')],
    ['g', (group: Element) => group.children.length === 0],
  ] as const)
    for (const element of svg.querySelectorAll(selector)) if (useless(element)) element.remove();
  const baseline = /M([\d.]+),([\d.]+)H([\d.]+)/.exec(svg.querySelector('.baseline')?.getAttribute('d') ?? '');
  const [, , , height = '100'] = (svg.getAttribute('viewBox') ?? '').split(' ');
  const [left, bottom, right] = baseline ? baseline.slice(1).map(Number) : [0, Number(height), DRAWN];
  // Under the title, and down to the axis.
  const top = 18;
  const box = [(left ?? 0) - ROOM, top, (right ?? DRAWN) - (left ?? 0) + 2 * ROOM, (bottom ?? 0) - top + ROOM];
  svg.setAttribute('viewBox', box.join(' '));
  svg.setAttribute('preserveAspectRatio', 'xMidYMax meet');
  svg.classList.add('tiny');
  return svg.outerHTML;
}
