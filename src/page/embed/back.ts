import type { Notebook } from '../../notebook/notebook';

/** Keeps an embed page's line back at the lab's present state. `public/embed.js` has chosen the line. */
export function bindBack(document: Document, notebook: Notebook): void {
  const link = document.querySelector<HTMLAnchorElement>('.embed-back:not([hidden]) a');
  if (!link) return;
  const lab = (link.getAttribute('href') ?? '').split('#')[1];
  const write = (): void => link.setAttribute('href', notebook.link(lab));
  notebook.subscribe(write);
  write();
}
