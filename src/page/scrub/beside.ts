import { figureNotebook } from '../../notebook/figures';
import type { Notebook } from '../../notebook/notebook';

/**
 * Whose variable a number in a sentence is: that of the figure beside it, if this figure has the variable for its own and
 * began with what the sentence says; else the page's. Beside is the next picture of the section, or the last one.
 */
export function notebookBeside(control: HTMLInputElement | HTMLSelectElement, page: Notebook): Notebook {
  const pictures = [...(control.closest('.section')?.querySelectorAll<HTMLElement>('[data-figure], lab-place') ?? [])];
  const follows = (picture: HTMLElement): boolean =>
    (control.compareDocumentPosition(picture) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const picture = pictures.find(follows) ?? pictures.at(-1);
  const own = new URLSearchParams(picture?.dataset.own).get(control.name);
  if (!picture || own === null || own !== control.value) return page;
  return figureNotebook(picture.id) ?? page;
}
