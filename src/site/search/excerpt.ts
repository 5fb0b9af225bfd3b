/** A piece of a text: marked where it matches. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

interface Range {
  start: number;
  end: number;
  lead: boolean;
}

/** About two lines of a result; Hangul is wider. */
const lengthFor = (text: string): number => (/\p{Script=Hangul}/u.test(text) ? 90 : 150);

/** A text in pieces, marked wherever one of the forms stands. Together the pieces are the text. */
export function marked(text: string, lead: ReadonlySet<string>, rest: ReadonlySet<string> = new Set()): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of rangesOf(text, lead, rest)) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** The part of a text where most of the forms stand together, cut at spaces, with an ellipsis where it was cut. */
export function excerpt(text: string, lead: ReadonlySet<string>, rest: ReadonlySet<string> = new Set()): string {
  const length = lengthFor(text);
  if (text.length <= length) return text;
  /** How much of it may stand before the first match. */
  const before = Math.round(length / 4);
  const ranges = rangesOf(text, lead, rest);
  const kinds = (from: number): number =>
    new Set(
      ranges
        .filter(({ start, end }) => start >= from && end <= from + length - before)
        .map(({ start, end }) => text.slice(start, end).toLowerCase()),
    ).size;
  let best = { from: 0, kinds: 0 };
  for (const { start } of ranges) {
    const here = kinds(start);
    if (here > best.kinds) best = { from: start, kinds: here };
  }
  const from = best.from < before ? 0 : text.lastIndexOf(' ', best.from - before) + 1;
  const until = text.length <= from + length ? text.length : text.lastIndexOf(' ', from + length);
  const to = until > best.from ? until : from + length;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

/** Where the forms stand, joined where they touch. What is only a piece counts where it continues a beginning. */
function rangesOf(text: string, lead: ReadonlySet<string>, rest: ReadonlySet<string>): readonly Range[] {
  const lower = text.toLowerCase();
  // Lower case of some scripts is longer; then nothing is marked rather than the wrong thing.
  if (lower.length !== text.length) return [];
  const found = [...placesOf(lower, lead, true), ...placesOf(lower, rest, false)].sort((a, b) => a.start - b.start);
  const joined: Range[] = [];
  for (const range of found) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) {
      last.end = Math.max(last.end, range.end);
      last.lead ||= range.lead;
    } else joined.push({ ...range });
  }
  return joined.filter((range) => range.lead);
}

function placesOf(lower: string, forms: ReadonlySet<string>, lead: boolean): Range[] {
  return [...forms].flatMap((form) =>
    [...lower.matchAll(patternOf(form))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      lead,
    })),
  );
}

/** Hangul anywhere, a number as a whole with or without commas, another word from its beginning to its end. */
function patternOf(form: string): RegExp {
  const plain = form.replace(/[^\p{L}\p{N}]/gu, '\\$&');
  if (/^\p{Script=Hangul}/u.test(form)) return new RegExp(plain, 'gu');
  if (/^\p{N}+$/u.test(form)) return new RegExp(`(?<![\\p{N}.,])${[...form].join(',?')}(?![\\p{N}]|[.,]\\p{N})`, 'gu');
  return new RegExp(`(?<!(?!\\p{Script=Hangul})[\\p{L}\\p{N}])${plain}(?:(?!\\p{Script=Hangul})\\p{L})*`, 'gu');
}
