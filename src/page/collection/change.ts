import { type Entry, newId } from './entry';

/** An entry alone, or two of a lab beside each other. */
export type Group = readonly [Entry] | readonly [Entry, Entry];

/** Entries as they stand: what says that it is beside something it cannot be beside stands alone. */
export function groupsOf(entries: readonly Entry[]): readonly Group[] {
  const groups: Group[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (entry.beside && last?.length === 1 && last[0].lab === entry.lab) groups[groups.length - 1] = [last[0], entry];
    else groups.push([entry]);
  }
  return groups;
}

const joined = (groups: readonly Group[]): readonly Entry[] =>
  groups.flatMap(([first, second]) => [
    first.beside ? { ...first, beside: false } : first,
    ...(second ? [second.beside ? second : { ...second, beside: true }] : []),
  ]);

const has = (group: Group, id: string): boolean => group.some((entry) => entry.id === id);

/** The group of an entry goes up (-1) or down (1) by one; the same entries where there is no further. */
export function moved(entries: readonly Entry[], id: string, step: -1 | 1): readonly Entry[] {
  const groups = [...groupsOf(entries)];
  const at = groups.findIndex((group) => has(group, id));
  const [mine, other] = [groups[at], groups[at + step]];
  if (!mine || !other) return entries;
  groups[at] = other;
  groups[at + step] = mine;
  return joined(groups);
}

/** Without an entry; the other one of its pair stands alone. */
export function removed(entries: readonly Entry[], id: string): readonly Entry[] {
  return joined(
    groupsOf(entries).flatMap((group): Group[] => {
      const left = group.filter((entry) => entry.id !== id);
      return left[0] ? [left.length === 2 ? group : [left[0]]] : [];
    }),
  );
}

/** With one of the same lab beside an entry, and the same panels of it; each leaves the pair that it was in. */
export function paired(entries: readonly Entry[], id: string, other: string): readonly Entry[] {
  const [mine, theirs] = [id, other].map((wanted) => entries.find((entry) => entry.id === wanted));
  if (!mine || !theirs || mine === theirs || mine.lab !== theirs.lab) return entries;
  // Panel beside panel.
  const { panels, ...rest } = theirs;
  const alike: Entry =
    String(panels) === String(mine.panels)
      ? theirs
      : { ...rest, ...(mine.panels && { panels: mine.panels }), shape: mine.shape };
  const apart = groupsOf(removed(entries, other)).flatMap((group): Group[] => {
    const [first, second] = group;
    if (!has(group, id)) return [group];
    if (!second) return [[first, alike]];
    return first.id === id ? [[first, alike], [second]] : [[first], [second, alike]];
  });
  return joined(apart);
}

/** With a copy beside an entry, to be set otherwise. */
export function doubled(entries: readonly Entry[], id: string): readonly Entry[] {
  const entry = entries.find((other) => other.id === id);
  if (!entry) return entries;
  const copy = { ...entry, id: newId(entries.map((other) => other.id)), words: '', beside: false };
  return paired([...entries, copy], id, copy.id);
}

/** The two of a pair one after the other. */
export function parted(entries: readonly Entry[], id: string): readonly Entry[] {
  return joined(
    groupsOf(entries).flatMap((group): Group[] => (has(group, id) ? group.map((entry): Group => [entry]) : [group])),
  );
}

/** With some things of an entry changed. */
export const changed = (entries: readonly Entry[], id: string, changes: Partial<Entry>): readonly Entry[] =>
  entries.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry));

/** Whether two entries show the same. */
export const isSame = (a: Entry, b: Entry): boolean =>
  a.lab === b.lab && a.query === b.query && String(a.panels) === String(b.panels);
