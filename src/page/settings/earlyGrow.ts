/**
 * Keeps in mind that somebody asked a figure for all its controls before it was awake: it answers as soon as it is
 * (`instrument/FigureIsland.tsx`).
 */
export function bindEarlyGrow(document: Document): void {
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element | null)?.closest<HTMLElement>('[data-grow]:not([data-awake])');
    if (button) button.dataset.asked = '';
  });
}
