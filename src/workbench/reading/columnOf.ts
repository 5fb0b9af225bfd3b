import type { ColumnValues } from '../../column/readColumns';
import { twoGroups } from '../analysis/numbers';
import type { Column, Origin } from '../own';

/**
 * What was read as one column: two columns become two groups, named as they are. Null where there is no value.
 */
export function columnOf(read: readonly ColumnValues[], origin: Origin, fallback: string): Column | null {
  const [first, second] = read;
  if (!first || first.values.length === 0) return null;
  const nameOf = ({ summary }: ColumnValues): string => summary.name || summary.letter;
  const own = { origin, example: '' };
  if (!second || second.values.length < 2 || first.values.length < 2) {
    const groups = twoGroups(first.groups);
    return { ...own, name: first.summary.name || fallback, numbers: { values: first.values, groups, ordered: false } };
  }
  const values = new Float64Array(first.values.length + second.values.length);
  values.set(first.values);
  values.set(second.values, first.values.length);
  const codes = new Uint8Array(values.length).fill(1, first.values.length);
  return {
    ...own,
    name: fallback,
    numbers: { values, groups: { labels: [nameOf(first), nameOf(second)], codes }, ordered: false },
  };
}
