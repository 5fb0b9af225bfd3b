/** First consonants in the order of Hangul's syllable block; a doubled one is filed under its single. */
const CONSONANTS = [...'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ'];
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** How many syllables begin with the same consonant. */
const PER_CONSONANT = 588;

/** The letter that a word is filed under: its first consonant (ㄱ–ㅎ) in Hangul, else its first letter as a capital. */
export function initialOf(word: string): string {
  const first = word.normalize('NFC').codePointAt(0) ?? 0;
  if (first >= FIRST_SYLLABLE && first <= LAST_SYLLABLE)
    return CONSONANTS[Math.floor((first - FIRST_SYLLABLE) / PER_CONSONANT)] ?? '';
  return String.fromCodePoint(first).toUpperCase();
}

/** A letter and what is filed under it. */
export interface Group<T> {
  readonly initial: string;
  readonly items: readonly T[];
}

/** Things in the order of their names, as the language collates them, filed under their letters. */
export function filed<T>(items: readonly T[], nameOf: (item: T) => string, locale: string): readonly Group<T>[] {
  const { compare } = new Intl.Collator(locale);
  const sorted = items.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
  return [...Map.groupBy(sorted, (item) => initialOf(nameOf(item)))].map(([initial, group]) => ({
    initial,
    items: group,
  }));
}
