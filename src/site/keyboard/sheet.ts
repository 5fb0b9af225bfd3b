import { remember } from '../scripts/remember';
import type { KeyboardFile } from './keyboardFile';

/** Makes the keyboard sheet from its words: a dialog with all keys of the site, and the switch of its single keys. */
export function createSheet(document: Document, file: KeyboardFile): HTMLDialogElement {
  const element = <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    ...children: readonly (Node | string)[]
  ): HTMLElementTagNameMap[Tag] => {
    const made = document.createElement(tag);
    made.append(...children);
    return made;
  };
  const title = element('h2', file.title);
  title.id = 'keyboard-title';
  const close = element('button', file.close);
  close.type = 'button';

  const { dataset } = document.documentElement;
  const single = element('input');
  single.type = 'checkbox';
  single.checked = dataset.keys !== 'off';
  single.addEventListener('change', () => {
    dataset.keys = single.checked ? 'on' : 'off';
    remember('keys', dataset.keys);
  });
  const hint = element('span', file.singleHint);
  hint.id = 'keyboard-hint';
  single.setAttribute('aria-describedby', hint.id);
  const choice = element('p', element('label', single, file.single), hint);

  const groups = file.groups.map((group) => {
    const rows = group.rows.map(({ keys, does }) =>
      element('div', element('dt', does), element('dd', ...keys.map((key) => element('kbd', key)))),
    );
    return element('section', element('h3', group.title), element('dl', ...rows));
  });
  const list = element('div', ...groups);
  list.className = 'keyboard-groups';

  const dialog = element('dialog', element('header', title, close), choice, list);
  dialog.className = 'keyboard';
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.addEventListener('click', ({ target }) => {
    // Beside the dialog, or its button.
    if (target === dialog || target === close) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}
