/** After a space, but not on either side of a sign that holds two figures together. */
const BETWEEN_WORDS = /(?<=\s)(?<![±=] )(?![±=] )/;

/**
 * A text in lines no wider than `width`: broken at spaces, and within what is wider than a whole line by itself (an
 * address) after its signs, else anywhere.
 */
export function wrap(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(BETWEEN_WORDS).flatMap((word) => broken(word, width, measure))) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

function broken(word: string, width: number, measure: (text: string) => number): readonly string[] {
  if (measure(word.trimEnd()) <= width) return [word];
  return word.split(/(?<=[&/?=,-])/).flatMap((part) => (measure(part.trimEnd()) <= width ? [part] : [...part]));
}
