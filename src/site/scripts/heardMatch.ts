import { formsOf, tellingWords } from '../search/words';
import { fold, hasAll } from './fold';

/** A text that can be found: folded, the first consonants of its Hangul (ㅈㄱㅂㅍ for 정규분포), and as search knows it. */
export interface Findable {
  readonly folded: string;
  readonly initials: string;
  readonly forms: ReadonlySet<string>;
}

const INITIALS_ALONE = /^[\u1100-\u1112]{2,}$/;

export const findable = (text: string): Findable => ({
  folded: fold(text),
  initials: text.normalize('NFKD').replace(/[^\u1100-\u1112]/g, ''),
  forms: new Set(formsOf(text)),
});

/** Whether every word that was typed is in the text; a word of consonants alone may be first consonants. */
export const isFound = ({ folded, initials }: Findable, typed: string): boolean =>
  typed.split(/[\s=<>≥≤]+/).every((word) => {
    const wanted = fold(word);
    return hasAll(folded, word) || (INITIALS_ALONE.test(wanted) && initials.includes(wanted));
  });

/** How many of the words that were typed are in the text as search finds them, whatever stands at their ends: 0 to 1. */
export function shareFound({ forms }: Findable, typed: string): number {
  const words = tellingWords(typed);
  return words.filter(({ lead }) => lead.some((form) => forms.has(form))).length / Math.max(1, words.length);
}
