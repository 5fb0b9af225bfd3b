import type { Words } from '../charts/words';

/** The words of a lab: where it has its own for something (`lab.galton-board.control.repetitions.label`), those. */
export function ownWords(lab: string, words: Words): Words {
  const own = (key: string): string => `lab.${lab}.${key}`;
  return {
    ...words,
    t: (key, values) => words.t(words.has(own(key)) ? own(key) : key, values),
    has: (key) => words.has(own(key)) || words.has(key),
  };
}
