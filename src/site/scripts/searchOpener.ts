import { tellFault } from '../../instrument/faults/tell';

/** Keys pressed here mean letters. */
const FIELD = 'input:not([type=range], [type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/** Opens the search by its button, "/" or Ctrl+K, and fetches the rest of it then. */
export function bindSearch(dialog: HTMLDialogElement): void {
  const open = (): void => {
    if (dialog.open) return;
    dialog.showModal();
    void wake();
  };
  const wake = async (): Promise<void> => {
    try {
      const { wakeSearch } = await import('../search/panel');
      await wakeSearch(dialog);
    } catch (error) {
      console.error(error);
      const status = dialog.querySelector<HTMLElement>('.search-status');
      if (!status) return;
      status.textContent = '';
      await tellFault({ said: status.dataset.failed, again: wake, put: (note) => status.replaceChildren(note) });
    }
  };
  document.querySelector('[data-search-open]')?.addEventListener('click', open);
  dialog.addEventListener('click', ({ target }) => {
    // Beside the dialog, or its button.
    if (target === dialog || (target as Element).closest('.search-close')) dialog.close();
  });
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const command = ctrlKey || metaKey;
    if (event.defaultPrevented || altKey || (command ? key.toLowerCase() !== 'k' : key !== '/')) return;
    if (!command && document.documentElement.dataset.keys === 'off') return;
    if ((target as Element).closest(FIELD)) return;
    event.preventDefault();
    void open();
  });
}
