import { orTell } from '../../instrument/faults/tell';
import type { KeyboardFile } from '../keyboard/keyboardFile';
import { dataOf } from './dataOf';
import { remembered } from './remember';

/** Keys pressed here mean letters, or are another dialog's. */
const FIELD = 'input:not([type=range], [type=radio], [type=checkbox]), textarea, select, [contenteditable], dialog';

/**
 * Opens the keyboard sheet by its button or "?", and fetches it then. There single keys can be switched off by who speaks
 * to the computer, or hits keys by chance: `data-keys` on the page says so to whoever listens for them.
 */
export function bindKeys(button: HTMLButtonElement): void {
  const { dataset } = document.documentElement;
  if (remembered('keys') === 'off') dataset.keys = 'off';
  let sheet: Promise<HTMLDialogElement> | undefined;
  const fetchSheet = (): Promise<HTMLDialogElement> =>
    Promise.all([import('../keyboard/sheet'), dataOf<KeyboardFile>(button.dataset.keyboard ?? '')]).then(
      ([{ createSheet }, file]) => createSheet(document, file),
    );
  const open = (): Promise<void> =>
    orTell(async () => {
      sheet ??= fetchSheet();
      // It may come at the next press.
      sheet.catch(() => (sheet = undefined));
      const dialog = await sheet;
      if (!dialog.open) dialog.showModal();
    });
  button.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (key !== '?' || ctrlKey || metaKey || altKey || event.defaultPrevented || dataset.keys === 'off') return;
    if ((target as Element).closest(FIELD)) return;
    event.preventDefault();
    void open();
  });
}
