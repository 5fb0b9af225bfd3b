/** A word as search knows it: the forms that it is found by. */
export interface Word {
  /** Any of these found means that the word is found; the first is the word itself. */
  readonly lead: readonly string[];
  /** Pieces that only make a find better: the later syllable pairs of a Korean word. */
  readonly rest: readonly string[];
  /** Says nothing by itself: what counts at a number (30명), what only asks (뭐예요, 되나요). */
  readonly mere?: boolean;
}

/** A number (1,000 and 0.95 are one), a run of Hangul, or a run of other letters. */
const PATTERN = /\p{N}+(?:[.,]\p{N}+)*|\p{Script=Hangul}+|(?:(?!\p{Script=Hangul})\p{L})+(?:['’]\p{L}+)?/gu;
const HANGUL = /^\p{Script=Hangul}/u;

/** A counter with a particle, as it stands at a number without a space. */
const COUNTER =
  /^(?:개|건|곳|년|명|배|번|분|원|일|주|초|회)(?:이면|면|이|가|은|는|을|를|으로|로|만|쯤|도|씩|의|에|에서|인데|인|째|밖에)?$/;
/** What is said to ask, and to ask what something means. */
const ASKING = /^(?:되나요?|되죠|돼요?|되요|인가요|있나요|괜찮나요|어때요?|어떻게|해요|하나요|무슨|정도)$/;
const MEANING = /^(?:뜻.{0,2}|의미.?|뭐.{0,3}|뭔.{0,3}|무엇.{0,4}|정의.?)$/;

/** Whether somebody asks what a word means: 모수 뜻, 모수란, 모수가 뭐예요. */
export const asksMeaning = (text: string): boolean =>
  [...text.matchAll(PATTERN)].some(([word], at) => (at > 0 && MEANING.test(word)) || /^[가-힣]{2,}란$/.test(word));

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
    const before = found[index - 1];
    const counts = before && /\p{N}$/u.test(before[0]) && before.index + before[0].length === found[index]?.index;
    const mere = ASKING.test(word) || (index > 0 && MEANING.test(word)) || (counts && COUNTER.test(word));
    return {
      lead: distinct([word, ...(first ? [first] : []), ...also]),
      rest: [...rest, ...bridge],
      ...(mere && { mere }),
    };
  });
}

/** The words that say what is looked for: all of them, where none says more than another. */
export function tellingWords(query: string): readonly Word[] {
  const words = wordsOf(query);
  const telling = words.filter(({ mere }) => !mere);
  return telling.length > 0 ? telling : words;
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
