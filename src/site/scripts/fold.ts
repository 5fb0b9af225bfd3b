/**
 * Letters alone, for comparing what was typed: no case, accents, spaces and signs. Hangul is taken apart, so that a
 * syllable that is still being typed (표ㅂ) is the beginning of the one that is meant (표본).
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether every word that was typed is somewhere in the folded text. */
export const hasAll = (folded: string, typed: string): boolean =>
  typed.split(/\s+/).every((word) => folded.includes(fold(word)));
