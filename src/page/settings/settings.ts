import type { Words } from '../../charts/words';
import type { Announce } from '../../instrument/menu/announce';
import { figureNotebook } from '../../notebook/figures';
import type { Notebook } from '../../notebook/notebook';
import { parseValues } from '../../notebook/parseValues';

/** What a setting link needs of the page around it. */
export interface SettingPage {
  /** Puts `#id` into the address without a new entry in the history. */
  mark(id: string): void;
  reducedMotion(): boolean;
}

/** Setting links set this page's variables instead of loading it anew; Back undoes that. */
export function bindSettings(
  document: Document,
  notebook: Notebook,
  words: Words,
  announce: Announce,
  page: SettingPage,
): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.setting-link[data-set]');
    if (!link || event.defaultPrevented || !plain(event)) return;
    event.preventDefault();
    const figure = figureNotebook(link.closest('[data-figure]')?.id ?? '');
    // As the figure is now, not as it was built.
    notebook.set(figure?.values() ?? parseValues(link.dataset.set ?? '', notebook.variables), 'push');
    const id = link.getAttribute('href')?.split('#')[1] ?? '';
    const lab = id ? document.getElementById(id) : null;
    if (lab) {
      page.mark(id);
      lab.scrollIntoView({ behavior: page.reducedMotion() ? 'auto' : 'smooth', block: 'start' });
      if (!lab.hasAttribute('tabindex')) lab.setAttribute('tabindex', '-1');
      lab.focus({ preventScroll: true });
    }
    announce(words.t('inline.set'));
  });
}

/** A click that means "here", not "in another tab" or "download". */
function plain(event: MouseEvent): boolean {
  return !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
