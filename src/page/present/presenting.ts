/** Keys pressed here mean letters. */
const FIELD = 'input, select, textarea, dialog, [contenteditable]';

/** True while one lab has the screen to itself; `public/present.js` says so before the first paint. */
export const presenting = (document: Document): boolean => 'present' in document.documentElement.dataset;

/** Presents a lab at "p" (ㅔ on a Korean keyboard), by a lab's button, or because the address says so. */
export function bindPresenting(document: Document, present: (anchor?: string) => void): void {
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, target, defaultPrevented }) => {
    if (!['p', 'P', 'ㅔ'].includes(key) || ctrlKey || metaKey || altKey || defaultPrevented) return;
    if (document.documentElement.dataset.keys === 'off') return;
    if (!presenting(document) && !(target as Element).closest(FIELD)) present();
  });
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-present-lab]');
    if (button) present(button.dataset.presentLab);
  });
  if (presenting(document)) present();
}
