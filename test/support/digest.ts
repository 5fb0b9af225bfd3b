import type { Frame } from '../../src/experiments/frame';

/**
 * What is kept of a column: of one value the value; of numbers their count, how many are finite, sum, sum weighted by
 * place, first, middle and last; of anything else its text. Numbers have 13 digits; those that JSON has not are text.
 */
export type Digest = string | readonly (number | string)[];

/** The columns of frames by kind and path, `distribution bins.counts`: every value in order, whatever holds it. */
export function columnsOf(frames: readonly Frame[]): Map<string, unknown[]> {
  const columns = new Map<string, unknown[]>();
  const columnAt = (path: string): unknown[] => {
    const column = columns.get(path) ?? [];
    columns.set(path, column);
    return column;
  };
  const walk = (path: string, value: unknown): void => {
    if (value === undefined) return;
    if (ArrayBuffer.isView(value) || Array.isArray(value)) {
      // A column without values is one too.
      columnAt(path);
      for (const item of value as Iterable<unknown>) walk(path, item);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, part] of Object.entries(value)) walk(`${path}.${name}`, part);
    } else {
      columnAt(path).push(value);
    }
  };
  for (const { kind, readouts: _, ...frame } of frames) {
    for (const [name, value] of Object.entries(frame)) walk(`${kind} ${name}`, value);
  }
  return columns;
}

export function digestOf(column: readonly unknown[]): Digest {
  if (!column.every((value) => typeof value === 'number')) return column.map(String).join('|');
  if (column.length === 1) return column.map(kept);
  const { finite, sum, weighted } = sumsOf(column);
  const picks = [column[0], column[column.length >> 1], column.at(-1)].filter((value) => value !== undefined);
  return [column.length, finite, ...[sum, weighted, ...picks].map(kept)];
}

/** Whether a column is still what was kept of it: counts and whole numbers exactly, others to ten digits. */
export function isStill(column: readonly unknown[], was: Digest): boolean {
  const is = digestOf(column);
  if (typeof is === 'string' || typeof was === 'string') return is === was;
  if (is.length !== was.length) return false;
  const sizes = column.map(Number).filter(Number.isFinite).map(Math.abs);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const whole = column.every((value) => Number.isInteger(value));
  return is.every((value, index) => {
    const scale = column.length > 1 && (index === 2 || index === 3) ? total : largest;
    return value === was[index] || (!whole && Math.abs(Number(value) - Number(was[index])) <= 1e-10 * scale);
  });
}

/** A number as the digests have it. */
export const kept = (value: number): number | string =>
  Number.isFinite(value) ? (Number.isInteger(value) ? value : Number(value.toPrecision(13))) : String(value);

function sumsOf(column: readonly number[]): { finite: number; sum: number; weighted: number } {
  let [finite, sum, weighted] = [0, 0, 0];
  for (const [index, value] of column.entries()) {
    if (!Number.isFinite(value)) continue;
    finite++;
    sum += value;
    weighted += value * ((index + 1) / column.length);
  }
  return { finite, sum, weighted };
}
