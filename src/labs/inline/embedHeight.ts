import { embedHeight } from './embedCode';

/** A wide column of a wiki, in CSS pixels. */
const COLUMN = 720;

/**
 * The height of a frame in which a lab, as it stands on the page, needs no scrolling in a column of this width. Measured
 * on a copy that nobody sees, without the tables and panels that are open on the page.
 */
export function embedHeightOf(lab: HTMLElement, column = COLUMN): number {
  const copy = lab.cloneNode(true) as HTMLElement;
  for (const open of copy.querySelectorAll('.lab-menu > :not(fieldset)')) open.remove();
  Object.assign(copy.style, { position: 'fixed', visibility: 'hidden', inlineSize: `${column}px` });
  lab.ownerDocument.body.append(copy);
  const height = embedHeight(copy.offsetHeight);
  copy.remove();
  return height;
}
