import type { Words } from '../../charts/words';
import type { Announce } from './announce';

/** How long the word stays beside the button, in ms. */
const SHOWN = 2000;

/** What copying needs of the page around it. */
export interface CopyPage {
  copy(text: string): Promise<boolean>;
  after(ms: number, callback: () => void): void;
  readonly announce: Announce;
  readonly words: Words;
}

/** Copies a text and says so beside the button that asked; where no way is open, shows the text, selected. */
export async function copyFrom(button: HTMLElement, text: string, said: string, page: CopyPage): Promise<void> {
  const copied = await page.copy(text);
  const sentence = copied ? said : page.words.t('inline.notCopied');
  page.announce(sentence);
  if (copied) note(button, sentence, page);
  else offer(button, text, sentence);
}

/** A word beside a button, for a while. It is seen only: whoever shows it has announced it. */
export function note(button: HTMLElement, sentence: string, page: Pick<CopyPage, 'after'>): void {
  const word = beside(button, button.ownerDocument.createElement('span'));
  word.textContent = sentence;
  word.setAttribute('aria-hidden', 'true');
  page.after(SHOWN, () => word.remove());
}

/** Shows the text itself, selected, until the reader goes on. */
function offer(button: HTMLElement, text: string, label: string): void {
  const field = beside(button, button.ownerDocument.createElement('textarea'));
  field.value = text;
  field.readOnly = true;
  field.rows = Math.min(6, Math.ceil(text.length / 40));
  field.setAttribute('aria-label', label);
  field.addEventListener('blur', () => field.remove());
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    field.remove();
    button.focus({ preventScroll: true });
  });
  field.focus({ preventScroll: true });
  field.select();
}

/** Puts an element over the page next to the button, so that no line breaks anew and React's nodes stay its own. */
function beside<E extends HTMLElement>(button: HTMLElement, element: E): E {
  const { ownerDocument: document } = button;
  // One at a time: what was said before is old.
  for (const old of document.querySelectorAll('.copy-note')) old.remove();
  const view = document.defaultView;
  const { left, bottom } = button.getBoundingClientRect();
  element.className = 'copy-note';
  document.body.append(element);
  // Known once it is in the page; a note as wide as the page begins at its edge.
  const room = document.documentElement.clientWidth - (element.offsetWidth || 0) - 8;
  Object.assign(element.style, {
    position: 'absolute',
    left: `${Math.max(0, Math.min(left, room) + (view?.scrollX ?? 0))}px`,
    top: `${bottom + (view?.scrollY ?? 0)}px`,
  });
  return element;
}
