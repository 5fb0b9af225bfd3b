import type { Words } from '../../charts/words';

/** The way to where readers bring their own numbers; `#notices` says where that is (`data-workbench`). */
export function wayToOwn({ ownerDocument: document, dataset }: HTMLElement, words: Words): HTMLElement {
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  link.href = dataset.workbench ?? '';
  link.textContent = words.t('notice.bringOwn');
  // A frame of another site shows no other page.
  if (document.body.classList.contains('embed')) Object.assign(link, { target: '_blank', rel: 'noopener' });
  paragraph.append(link);
  return paragraph;
}
