import type { Table } from '../charts/chart';

/** Tables as one CSV text (RFC 4180, CRLF): each its caption, its header and its rows, an empty line between. */
export function csvOf(tables: readonly Table[]): string {
  return tables
    .map(({ caption, columns, rows }) => [[caption], columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`))
    .map((lines) => lines.join(''))
    .join('\r\n');
}

/** A file name that says which state the figures are of: `sampling-distribution_n-30_seed-42.csv`. */
export function fileName(lab: string, values: Readonly<Record<string, string | number>>): string {
  const parts = Object.entries(values).map(([name, value]) => `${name}-${value}`.replace(/[^\w.,-]/g, '-'));
  return `${[lab, ...parts].join('_')}.csv`;
}

function cell(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
