import type { Words } from '../../charts/words';
import type { Slide } from './slides';

/** A first sentence shorter than this says too little; with the next it may be as long as that. */
const SHORT = 22;
const LONG = 95;
/** The last part of a sentence. */
const CLAUSE = /[,;:–] [^,;:–]*$/;

/** What a slide says in one line: a figure's caption, the truth that a lab shows after a question, the lab's section. */
export function titleOf({ place, question }: Slide, words: Words): string {
  const find = (within: Element, selector: string): string => textOf(within.querySelector(selector));
  if (place.localName === 'predict-first') return words.t('predict.kicker');
  if (place.dataset.figure !== undefined) return claimOf(find(place, '.setting-caption > div'), words.locale);
  if (question) {
    const truth = claimOf(find(question, '.predict-why'), words.locale);
    return truth.length <= LONG ? truth : askedIn(find(question, '.predict-question'), words.locale);
  }
  const section = place.closest('.section');
  return (section && find(section, 'h2')) || find(place, '.lab-title');
}

/** The elements whose words a title is made of. */
export const spokenIn = ({ place, question }: Slide): Element | null =>
  (question ?? place).querySelector('.setting-caption, .predict-why');

const sentencesOf = (text: string, locale: string): string[] =>
  [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim());

/** What a text asks: its last sentence alone, where all of it is too long for a line. */
export const askedIn = (text: string, locale: string): string =>
  text.length <= LONG ? text : (sentencesOf(text, locale).at(-1) ?? text);

/** The first sentence of a text, and the second where the first is a mere name: "A die." */
export function claimOf(text: string, locale: string): string {
  const [first = '', second = ''] = sentencesOf(text, locale);
  const both = `${first} ${second}`;
  return first.length < SHORT && second && both.length <= LONG ? both : first;
}

function textOf(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const extra of copy?.querySelectorAll('button, annotation') ?? []) extra.remove();
  return (copy?.textContent ?? '')
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Writes a title as large as it fits into its one line, not smaller than the words around it; what is still too long ends
 * at a comma.
 */
export function fitLine(title: HTMLElement, words: string): void {
  const view = title.ownerDocument.defaultView as Window;
  const sizeOf = (element: Element): number => Number.parseFloat(view.getComputedStyle(element).fontSize);
  const isLong = (): boolean => title.scrollWidth > title.clientWidth;
  title.textContent = words;
  title.style.removeProperty('font-size');
  const least = sizeOf(title.parentElement as Element);
  for (let size = sizeOf(title); isLong() && size > least; ) {
    size = Math.max(least, size - 1);
    title.style.fontSize = `${size}px`;
  }
  for (let shorter = words; isLong() && CLAUSE.test(shorter); ) {
    shorter = shorter.replace(CLAUSE, '');
    title.textContent = `${shorter} …`;
  }
}
