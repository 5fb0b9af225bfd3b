/** A column of lines, and how full its emptiest line is: 1 when all are as wide as the widest. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly evenness: number;
}

/** Small Korean words that stand before, and behind, what they belong to. */
const BEFORE = '몇|이|그|저|한|두|세|네|안|못|더|볼';
const BEHIND = '번|수|것|개|명|때|줄';

/** A text in which what belongs together holds together: figures to the word before, small Korean words to theirs. */
export const bound = (text: string): string =>
  text
    .replace(/ (?=\d)/g, '\u00a0')
    .replace(new RegExp(`(?<=^|[ \u00a0“])(${BEFORE}) `, 'g'), '$1\u00a0')
    .replace(new RegExp(` (?=(?:${BEHIND})(?: |$))`, 'g'), '\u00a0');

/** The words of a text in as few lines as fit a width, those as even as they can be. Null if a word alone is too wide. */
export function wrap(text: string, width: number, widthOf: (line: string) => number): Wrapped | null {
  const words = bound(text).split(/ +/);
  /** For every number of words from the start: the fewest lines, their unevenness, and where the last one begins. */
  const best = [{ lines: 0, cost: 0, from: 0 }];
  for (let end = 1; end <= words.length; end++) {
    for (let from = end - 1; from >= 0; from--) {
      const slack = width - widthOf(words.slice(from, end).join(' '));
      if (slack < 0) break;
      const before = best[from];
      if (!before) break;
      const found = { lines: before.lines + 1, cost: before.cost + slack ** 2, from };
      const known = best[end];
      if (!known || found.lines < known.lines || (found.lines === known.lines && found.cost < known.cost)) {
        best[end] = found;
      }
    }
    if (!best[end]) return null;
  }
  const lines: string[] = [];
  for (let end = words.length; end > 0; end = best[end]?.from ?? 0) {
    lines.unshift(words.slice(best[end]?.from, end).join(' '));
  }
  const widths = lines.map(widthOf);
  return { lines, evenness: Math.min(...widths) / Math.max(...widths) };
}
