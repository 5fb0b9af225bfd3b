/** A word as search knows it: the forms that it is found by. */
export interface Word {
  /** Any of these found means that the word is found; the first is the word itself. */
  readonly lead: readonly string[];
  /** Pieces that only make a find better: the later syllable pairs of a Korean word. */
  readonly rest: readonly string[];
}

/** A number (1,000 and 0.95 are one), a run of Hangul, or a run of other letters. */
const PATTERN = /\p{N}+(?:[.,]\p{N}+)*|\p{Script=Hangul}+|(?:(?!\p{Script=Hangul})\p{L})+(?:['’]\p{L}+)?/gu;
const HANGUL = /^\p{Script=Hangul}/u;

/** Small numbers, as they are written out: "five heads" is found by "5 heads". */
const NUMBERS: Readonly<Record<string, string>> = Object.fromEntries(
  ['zero one two three four five six seven eight nine ten', ' 한 두 세 네 다섯 여섯 일곱 여덟 아홉 열'].flatMap(
    (line) => line.split(' ').map((word, number) => [word, String(number)] as const),
  ),
);

/**
 * Cuts any text into words. A Korean word is found by its first two syllables, so that particles at its end do not
 * matter, and all its syllable pairs count, so that 표준오차 and 표준 오차 find each other; a single syllable pairs
 * with its neighbours (큰 수). A word of another script is found by its stem.
 */
export function wordsOf(text: string): readonly Word[] {
  const found = [...text.normalize('NFKC').toLowerCase().matchAll(PATTERN)];
  return found.map(([word], index) => {
    const number = NUMBERS[word];
    const also = number === undefined ? [] : [number];
    if (!HANGUL.test(word)) return { lead: distinct([word.replaceAll(',', ''), stem(word), ...also]), rest: [] };
    const next = found[index + 1]?.[0] ?? '';
    const [first, ...rest] = pairs(word);
    const bridge = HANGUL.test(next) && (word.length === 1 || next.length === 1) ? [`${word.at(-1)}${next[0]}`] : [];
    return { lead: distinct([word, ...(first ? [first] : []), ...also]), rest: [...rest, ...bridge] };
  });
}

/** Everything that a text is found by. */
export const formsOf = (text: string): string[] => wordsOf(text).flatMap(({ lead, rest }) => [...lead, ...rest]);

const distinct = (forms: readonly string[]): readonly string[] => [...new Set(forms)];

function pairs(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2));
}

/** An English word without what grammar adds to its end; others pass unharmed enough to meet themselves again. */
function stem(word: string): string {
  const bare = word.replace(/['’]s?$/, '').replace(/['’]\p{L}+$/u, '');
  if (bare.length < 4 || !/^[a-z]+$/.test(bare)) return bare;
  return bare
    .replace(/ies$/, 'y')
    .replace(/([^su])s$/, '$1')
    .replace(/(?<=\w{4})(ing|ed)$/, '')
    .replace(/e$/, '');
}
