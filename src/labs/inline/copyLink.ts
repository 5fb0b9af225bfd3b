import type { Words } from '../../charts/words';
import type { Notebook } from '../../notebook/notebook';
import type { Announce } from './announce';

/** How long the word stays beside the button, in ms. */
const SHOWN = 2000;

/** What copying needs of the page around it. */
export interface CopyPage {
  /** The absolute address of a link of this page. */
  absolute(link: string): string;
  copy(text: string): Promise<boolean>;
  after(ms: number, callback: () => void): void;
}

/** "Copy link" buttons, also those that labs add later: the page as it is now, at that section. */
export function bindCopyLinks(
  document: Document,
  notebook: Notebook,
  words: Words,
  announce: Announce,
  page: CopyPage,
): void {
  document.addEventListener('click', async (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy-link]');
    if (!button) return;
    const link = page.absolute(notebook.link(button.dataset.copyLink));
    const copied = await page.copy(link);
    const sentence = words.t(copied ? 'inline.copied' : 'inline.notCopied');
    announce(sentence);
    if (copied) {
      const note = beside(button, document.createElement('span'));
      note.textContent = sentence;
      // It is announced already.
      note.setAttribute('aria-hidden', 'true');
      page.after(SHOWN, () => note.remove());
    } else offer(button, link, sentence);
  });
}

/** Shows the link itself, selected, until the reader goes on. */
function offer(button: HTMLElement, link: string, label: string): void {
  const field = beside(button, button.ownerDocument.createElement('input'));
  field.value = link;
  field.readOnly = true;
  field.setAttribute('aria-label', label);
  const close = (): void => {
    field.remove();
    button.focus({ preventScroll: true });
  };
  field.addEventListener('blur', () => field.remove());
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  field.focus({ preventScroll: true });
  field.select();
}

/** Puts an element over the page next to the button, so that no line breaks anew and React's nodes stay its own. */
function beside<E extends HTMLElement>(button: HTMLElement, element: E): E {
  const view = button.ownerDocument.defaultView;
  const { left, bottom } = button.getBoundingClientRect();
  element.className = 'copy-note';
  Object.assign(element.style, {
    position: 'absolute',
    left: `${Math.max(0, left + (view?.scrollX ?? 0))}px`,
    top: `${bottom + (view?.scrollY ?? 0)}px`,
  });
  button.ownerDocument.body.append(element);
  return element;
}
