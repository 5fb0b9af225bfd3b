import type { Words } from '../../charts/words';
import { orTell } from '../../instrument/faults/tell';
import type { Announce } from '../../instrument/menu/announce';
import type { Notebook } from '../../notebook/notebook';

/** "Copy" buttons, also those that labs add later. The menu is fetched when it is first asked for. */
export function bindCopyMenus(document: Document, notebook: Notebook, words: Words, announce: Announce): void {
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-copy-menu]');
    if (!button) return;
    orTell(() => import('./copyMenu').then(({ openCopyMenu }) => openCopyMenu(button, { notebook, words, announce })));
  });
}
