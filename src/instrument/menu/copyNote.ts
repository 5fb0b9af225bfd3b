import type { Words } from '../../charts/words';
import { OWN } from '../../core/populations/ownThere';
import type { Values } from '../../notebook/notebook';
import type { Announce } from './announce';
import type { Coming } from './copyText';
import { placeUnder } from './placeUnder';

/** How long a word stays beside the button, in ms, and how long a sentence for each of its letters. */
const [SHOWN, LETTER] = [2000, 50];

/** What copying needs of the page around it. */
export interface CopyPage {
  copy(text: Coming, html?: Coming): Promise<boolean>;
  after(ms: number, callback: () => void): void;
  readonly announce: Announce;
  readonly words: Words;
}

/**
 * Copies a text, and the same as HTML where there is that, and says so beside the button that asked; where no way is
 * open, shows the text, selected.
 */
export async function copyFrom(
  button: HTMLElement,
  text: Coming,
  said: Coming,
  page: CopyPage,
  html?: Coming,
): Promise<void> {
  if (await page.copy(text, html)) return say(button, await said, page);
  const sentence = page.words.t('inline.notCopied');
  page.announce(sentence);
  offer(button, await text, sentence);
}

/** Says a word, and shows it beside a button for a while. */
export function say(button: HTMLElement, sentence: string, page: Pick<CopyPage, 'after' | 'announce'>): void {
  page.announce(sentence);
  const word = button.ownerDocument.createElement('span');
  word.textContent = sentence;
  putBeside(button, word);
  // It is announced already.
  word.setAttribute('aria-hidden', 'true');
  page.after(Math.max(SHOWN, LETTER * sentence.length), () => word.remove());
}

/** How long a note stays that has a link in it, in ms; longer while a pointer or the focus is on it. */
const LINK_SHOWN = 8000;

/** Says a word beside a button, with a link to where it leads. */
export function sayWithLink(
  button: HTMLElement,
  sentence: string,
  { href, text }: { readonly href: string; readonly text: string },
  page: Pick<CopyPage, 'after' | 'announce'>,
): void {
  page.announce(sentence);
  const box = button.ownerDocument.createElement('div');
  const link = button.ownerDocument.createElement('a');
  link.href = href;
  link.textContent = text;
  box.append(sentence, ' ', link);
  putBeside(button, box);
  const go = (): void => {
    if (box.matches(':hover, :focus-within')) page.after(LINK_SHOWN, go);
    else box.remove();
  };
  page.after(LINK_SHOWN, go);
}

/** Shows the text itself, selected, until the reader goes on. */
function offer(button: HTMLElement, text: string, sentence: string): void {
  const { ownerDocument: document } = button;
  const box = document.createElement('div');
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', sentence);
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.rows = Math.min(6, Math.ceil(text.length / 40));
  field.setAttribute('aria-label', sentence);
  box.append(sentence, field);
  field.addEventListener('blur', () => box.remove());
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // It closes the field, which loses the focus, and nothing behind it.
    event.stopPropagation();
    button.focus({ preventScroll: true });
  });
  putBeside(button, box);
  field.focus({ preventScroll: true });
  field.select();
}

/** Puts an element over the page next to the button, so that no line breaks anew and React's nodes stay its own. */
function putBeside(button: HTMLElement, element: HTMLElement): void {
  const { ownerDocument: document } = button;
  // One at a time: what was said before is old.
  for (const old of document.querySelectorAll('.copy-note')) old.remove();
  element.className = 'copy-note';
  document.body.append(element);
  placeUnder(element, button);
}

/** What was said of a copy or a file; where it names the reader's own numbers, also that these are not in it. */
export const withOwnNumbers = (said: string, values: Values, words: Words): string =>
  Object.values(values).includes(OWN) ? `${said.replace(/\.$/, '')}. ${words.t('inline.ownNumbersStay')}` : said;
