import type { Groups } from '../../column/columns/groupCodes';
import type { Own } from '../link/index';

/** Numbers to be looked at, in the order in which they came. */
export interface Numbers {
  readonly values: Float64Array;
  /** The two groups that are compared, and of each value its group; null where there are none. */
  readonly groups: { readonly labels: readonly [string, string]; readonly codes: Uint8Array } | null;
  /** Whether their order is one of time. */
  readonly ordered: boolean;
}

/** In `codes`, of a value that is in neither group. */
export const NEITHER = 255;

/** The two groups that have most values, in the order of the column; null where fewer have two. */
export function twoGroups(groups: Pick<Groups, 'labels' | 'counts' | 'codes'> | null): Numbers['groups'] {
  if (!groups) return null;
  const largest = groups.labels
    .map((label, code) => ({ label, code, count: groups.counts[code] as number }))
    .filter(({ count, label }) => count >= 2 && label !== '')
    .sort((a, b) => b.count - a.count || a.code - b.code)
    .slice(0, 2);
  const [a, b] = largest.sort((one, other) => one.label.localeCompare(other.label, 'en', { numeric: true }));
  if (!a || !b) return null;
  const codes = groups.codes.map((code) => (code === a.code ? 0 : code === b.code ? 1 : NEITHER));
  return { labels: [a.label, b.label], codes };
}

/** The values of a group, in their order. */
export const valuesOf = ({ values, groups }: Numbers, group: 0 | 1): Float64Array =>
  values.filter((_, i) => groups?.codes[i] === group);

/** What a link carries of numbers: values that are in neither group under a label that no group has. */
export function carriedOf(name: string, { values, groups }: Numbers): Own {
  if (!groups) return { name, values, groups: null };
  const rest = groups.codes.includes(NEITHER);
  const codes = groups.codes.map((code) => (code === NEITHER ? 2 : code));
  return { name, values, groups: { labels: rest ? [...groups.labels, ''] : groups.labels, codes } };
}
