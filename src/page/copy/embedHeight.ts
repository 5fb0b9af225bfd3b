import { WIDEST } from '../../charts/panelHeight';
import { embedHeight } from './embedCode';

/** A column of a wiki, in CSS pixels. */
const COLUMN = 720;
/** How much wider than its frame a lab is in an embed page (site/styles/embed.css). */
const EDGES = 32;
/** In that column panels have their middle size: at most so much higher than those that were drawn wide and are scaled down. */
const MIDDLE = 1.8;

/**
 * The height of a frame in which a lab, as it stands on the page, needs no scrolling in a wiki's column. Measured on a
 * copy that nobody sees, without the tables and panels that are open on the page; rather too high than too low.
 */
export function embedHeightOf(lab: HTMLElement): number {
  const copy = lab.cloneNode(true) as HTMLElement;
  for (const open of copy.querySelectorAll('.lab-menu > :not(fieldset)')) open.remove();
  copy.dataset.more = 'closed';
  Object.assign(copy.style, { position: 'fixed', visibility: 'hidden', inlineSize: `${COLUMN + EDGES}px` });
  lab.ownerDocument.body.append(copy);
  const drawnWide = [...copy.querySelectorAll<SVGElement>('.lab-live svg')].filter(
    (svg) => Number(svg.getAttribute('viewBox')?.split(/[\s,]+/)[2]) >= WIDEST,
  );
  const heights = drawnWide.map((svg) => MIDDLE * svg.getBoundingClientRect().height);
  drawnWide.forEach((svg, index) => {
    svg.style.blockSize = `${heights[index]}px`;
  });
  const height = embedHeight(copy.offsetHeight);
  copy.remove();
  return height;
}
