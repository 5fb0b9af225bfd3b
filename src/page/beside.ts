import { figureNotebook } from '../notebook/figures';
import type { Notebook } from '../notebook/notebook';

/** The figure that a place in the text speaks of, and the variables in which both began alike. */
export interface Beside {
  readonly figure: Notebook;
  readonly names: readonly string[];
}

/**
 * What stands beside a number of the text: the next picture of its section, or the last one. Null where this is no figure
 * with variables of its own, or where none of them began at what the page says.
 */
export function figureBeside(element: Element, page: Notebook): Beside | null {
  const pictures = [...(element.closest('.section')?.querySelectorAll<HTMLElement>('[data-figure], lab-place') ?? [])];
  const follows = (picture: HTMLElement): boolean =>
    (element.compareDocumentPosition(picture) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const picture = pictures.find(follows) ?? pictures.at(-1);
  const figure = picture && figureNotebook(picture.id);
  if (!figure) return null;
  const defaults = page.defaults();
  const own = [...new URLSearchParams(picture.dataset.own)];
  const names = own.filter(([name, text]) => String(defaults[name]) === text).map(([name]) => name);
  return names.length > 0 ? { figure, names } : null;
}

/** Whose variable a control in a sentence is: that of the figure beside it, where both began alike; else the page's. */
export function notebookBeside(control: HTMLInputElement | HTMLSelectElement, page: Notebook): Notebook {
  const beside = figureBeside(control, page);
  return beside?.names.includes(control.name) ? beside.figure : page;
}
