import type { Table } from '../../charts/chart';

/** Tables as one CSV text (RFC 4180, CRLF): each its caption, its header and its rows, an empty line between. */
export function csvOf(tables: readonly Table[]): string {
  return tables
    .map(({ caption, columns, rows }) => [[caption], columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`))
    .map((lines) => lines.join(''))
    .join('\r\n');
}

/** As long as a value's part of a name, and the whole name with its ending, may be. */
const LONGEST_PART = 40;
const LONGEST = 120;

/**
 * A file name that says which state the figures are of: `sampling-distribution_n-30_seed-42.csv`. At most 120 characters
 * that every file system takes; what is too long ends in a mark of its own, so that two states have two names.
 */
export function fileName(what: string, values: Readonly<Record<string, string | number>>, ending: string): string {
  const parts = Object.entries(values).map(([name, value]) => shortened(`${name}-${value}`, LONGEST_PART));
  const name = [what, ...parts].join('_');
  return `${shortened(name, LONGEST - ending.length - 1)}.${ending}`;
}

function shortened(text: string, longest: number): string {
  const plain = text.replace(/[^A-Za-z0-9_.,-]/g, '-');
  if (plain.length <= longest) return plain;
  const mark = hashOf(text);
  return `${plain.slice(0, longest - mark.length - 1)}-${mark}`;
}

/** FNV-1a in 32 bits, in letters and digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

function cell(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
