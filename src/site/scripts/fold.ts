const jamo = (text: string): readonly string[] => text.normalize('NFKD').split(' ');
/** What final consonants and double vowels are typed as: U+11A8 to U+11C2, and U+116A, 6B, 6C, 6F, 70, 71, 74. */
const FINALS = jamo(
  'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ',
);
const VOWELS = jamo('ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ');

/**
 * Letters alone, for comparing what was typed: no case, accents, spaces and signs. Hangul is taken apart into the keys
 * that it is typed with, so that a syllable that is still being typed (표ㅂ, 푭) is the beginning of the one that is
 * meant (표본).
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[\u11a8-\u11c2]/g, (final) => FINALS[final.charCodeAt(0) - 0x11a8] ?? final)
    .replace(/[\u116a-\u1174]/g, (vowel) => VOWELS[vowel.charCodeAt(0) - 0x116a] ?? vowel);

/** Whether every word that was typed is somewhere in the folded text. */
export const hasAll = (folded: string, typed: string): boolean =>
  typed.split(/\s+/).every((word) => folded.includes(fold(word)));
