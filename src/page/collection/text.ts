import { type Collection, cleanText, distinctIds, type Entry, MOST_ENTRIES, MOST_TITLE, readEntry } from './entry';

/** A collection as it was sent, as far as it could be read. */
export interface Sent {
  readonly collection: Collection;
  /** How many entries were sent; null where even that is lost. */
  readonly count: number | null;
  /** True where something is missing, or is not as it was sent. */
  readonly damaged: boolean;
}

/** The version of the lines. */
const FIRST = '1';

/**
 * A collection as lines: the version, how many entries there are and the title, then a line each. Every line begins
 * with a sum over it, so that of a damaged link all lines that have come whole can be read.
 */
export function writeText({ title, entries }: Collection): string {
  const head = [FIRST, String(entries.length), escaped(title)];
  return [head, ...entries.map(fieldsOf)]
    .map((fields) => fields.join('\t'))
    .map((line) => `${sumOf(line)}${line}\n`)
    .join('');
}

/** Reads what `writeText` wrote, or what is left of it. Total. */
export function readText(text: string): Sent {
  const [head, ...lines] = text
    .split('\n')
    .slice(0, MOST_ENTRIES + 2)
    .map(bodyOf);
  const [version, written = '', title = ''] = head?.split('\t') ?? [];
  const count = version === FIRST && /^\d{1,4}$/.test(written) ? Number(written) : null;
  const entries = distinctIds(lines.map((line) => (line === null ? null : entryIn(line.split('\t')))));
  return {
    collection: { title: count === null ? '' : cleanText(plain(title), MOST_TITLE), entries },
    count,
    damaged: count !== entries.length,
  };
}

function fieldsOf(entry: Entry): string[] {
  const { lab, query, page, anchor, panels, controls, compares, shape, words, beside } = entry;
  return [
    `${lab}?${query}`,
    `${page}#${anchor}`,
    `${shape}${beside ? '+' : ''}`,
    (panels ?? []).join(),
    controls.join(),
    (compares ?? []).join(),
    escaped(words),
  ];
}

function entryIn([
  shown = '',
  from = '',
  shape = '',
  panels = '',
  controls = '',
  compares = '',
  words = '',
]: string[]): Entry | null {
  const [lab, query] = cut(shown, '?');
  const [page, anchor] = cut(from, '#');
  return readEntry({
    ...{ lab, query, page, anchor },
    shape: Number.parseInt(shape, 10),
    beside: shape.endsWith('+'),
    panels: listed(panels),
    controls: listed(controls),
    compares: listed(compares),
    words: plain(words),
  });
}

const listed = (names: string): string[] => names.split(',').filter((name) => name !== '');

const cut = (text: string, sign: string): [string, string] => {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
};

/** What is behind the sum of a line; null where the line is not as it was written. */
function bodyOf(line: string): string | null {
  const body = line.slice(SUM);
  return line.length > SUM && sumOf(body) === line.slice(0, SUM) ? body : null;
}

const SUM = 3;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Three letters that hardly any other line has (FNV-1a, folded to 18 bits). */
function sumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const folded = (hash >>> 18) ^ (hash & 0x3ffff);
  return [12, 6, 0].map((shift) => DIGITS[(folded >>> shift) & 63]).join('');
}

const escaped = (text: string): string =>
  text.replace(/[\\\n\t]/g, (sign) => ({ '\\': '\\\\', '\n': '\\n', '\t': '\\t' })[sign] ?? sign);

const plain = (text: string): string =>
  text.replace(/\\(.)/g, (_, sign: string) => ({ n: '\n', t: '\t' })[sign] ?? sign);
