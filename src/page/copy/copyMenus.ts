import type { Words } from '../../charts/words';
import type { Announce } from '../../instrument/menu/announce';
import type { Notebook } from '../../notebook/notebook';

/** "Copy" buttons, also those that labs add later. The menu is fetched when it is first asked for. */
export function bindCopyMenus(document: Document, notebook: Notebook, words: Words, announce: Announce): void {
  document.addEventListener('click', async ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-copy-menu]');
    if (button) (await import('./copyMenu')).openCopyMenu(button, { notebook, words, announce });
  });
}
