import { WIDE } from '../../charts/panelHeight';
import { embedHeight } from './embedCode';

/** A column of a wiki, in CSS pixels. */
const COLUMN = 720;
/** How much wider than its frame a lab is in an embed page (site/styles/embed.css). */
const EDGES = 32;
/** In that column a picture is drawn narrow: at most so much higher than one that was drawn wide and is scaled down. */
const NARROW = 1.87;

/**
 * The height of a frame in which a lab, as it stands on the page, needs no scrolling in a wiki's column. Measured on a
 * copy that nobody sees, without the tables and panels that are open on the page.
 */
export function embedHeightOf(lab: HTMLElement): number {
  const copy = lab.cloneNode(true) as HTMLElement;
  for (const open of copy.querySelectorAll('.lab-menu > :not(fieldset)')) open.remove();
  Object.assign(copy.style, { position: 'fixed', visibility: 'hidden', inlineSize: `${COLUMN + EDGES}px` });
  lab.ownerDocument.body.append(copy);
  const drawnWide = [...copy.querySelectorAll('.lab-live svg')].filter(
    (svg) => Number(svg.getAttribute('viewBox')?.split(/[\s,]+/)[2]) >= WIDE,
  );
  const scaled = drawnWide.reduce((sum, svg) => sum + svg.getBoundingClientRect().height, 0);
  const height = embedHeight(copy.offsetHeight + (NARROW - 1) * scaled);
  copy.remove();
  return height;
}
