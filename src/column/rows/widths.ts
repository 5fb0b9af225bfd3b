/** How many cells rows have: the most frequent width, how many rows have it, and the first of them. */
export interface Widths {
  readonly width: number;
  readonly share: number;
  readonly first: number;
  /** All rows that are not empty have it. */
  readonly even: boolean;
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** Empty rows do not count. */
export function widthsOf(rows: readonly (readonly string[])[]): Widths {
  const counts = new Map<number, { count: number; first: number }>();
  let filled = 0;
  rows.forEach((row, index) => {
    if (isBlank(row)) return;
    filled++;
    const seen = counts.get(row.length);
    if (seen) seen.count++;
    else counts.set(row.length, { count: 1, first: index });
  });
  let best = { width: 0, count: 0, first: 0 };
  for (const [width, { count, first }] of counts) if (count > best.count) best = { width, count, first };
  return { width: best.width, share: filled ? best.count / filled : 0, first: best.first, even: counts.size <= 1 };
}
