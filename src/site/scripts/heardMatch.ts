import { fold, hasAll } from './fold';

/** A text that can be found: folded, and the first consonants of its Hangul (ㅈㄱㅂㅍ for 정규분포). */
export interface Findable {
  readonly folded: string;
  readonly initials: string;
}

const INITIALS_ALONE = /^[\u1100-\u1112]{2,}$/;

export const findable = (text: string): Findable => ({
  folded: fold(text),
  initials: text.normalize('NFKD').replace(/[^\u1100-\u1112]/g, ''),
});

/** Whether every word that was typed is in the text; a word of consonants alone may be first consonants. */
export const isFound = ({ folded, initials }: Findable, typed: string): boolean =>
  typed.split(/[\s=<>≥≤]+/).every((word) => {
    const wanted = fold(word);
    return hasAll(folded, word) || (INITIALS_ALONE.test(wanted) && initials.includes(wanted));
  });
