/** Words for 1 and 0; a column is of such words only if both of a pair are in it. */
const PAIRS: readonly (readonly [yes: readonly string[], no: readonly string[]])[] = [
  [['true'], ['false']],
  [['yes'], ['no']],
  [['y'], ['n']],
  [['t'], ['f']],
  [
    ['예', '네'],
    ['아니오', '아니요'],
  ],
  [['참'], ['거짓']],
  [
    ['o', '○', '◯'],
    ['x', '×', '✕'],
  ],
  [
    ['✓', '✔'],
    ['✗', '✘'],
  ],
  [['ja'], ['nein']],
  [['wahr'], ['falsch']],
];

const WORDS: ReadonlySet<string> = new Set(PAIRS.flat(2));

/** `plain` as of `plainText`. */
export const isBoolean = (plain: string): boolean => plain.length < 7 && WORDS.has(plain.toLowerCase());

/** 1 and 0 for the words (in small letters) of those pairs of which both are among `seen`. */
export function booleanValues(seen: ReadonlySet<string>): ReadonlyMap<string, 0 | 1> {
  const both = PAIRS.filter((pair) => pair.every((words) => words.some((word) => seen.has(word))));
  return new Map(both.flatMap((pair) => pair.flatMap((words, no) => words.map((word) => [word, no ? 0 : 1] as const))));
}
