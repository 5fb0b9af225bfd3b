import { layoutOf } from '../../labs/registry/layouts';
import type { Group } from '../../notebook/layout';
import type { Values } from '../../notebook/notebook';

/** The groups of a lab, cut down to the variables it offers; what no group names comes last. */
export function groupsOf(lab: string, offered: readonly string[]): readonly Group[] {
  const { groups } = layoutOf(lab);
  const placed = new Set(groups.flatMap((group) => group.names));
  const other: Group = {
    title: 'other',
    role: 'none',
    place: 'more',
    names: offered.filter((name) => !placed.has(name)),
  };
  return [...groups, other]
    .map((group) => ({ ...group, names: group.names.filter((name) => offered.includes(name)) }))
    .filter((group) => group.names.length > 0);
}

/** The thing that a variable changes: the role of its group. */
export const roleIn = (lab: string, name: string): Group['role'] =>
  layoutOf(lab).groups.find(({ names }) => names.includes(name))?.role ?? 'none';

/**
 * Whether a link needs what is shown on request: a control there is at something else than on the page (the seed changes
 * nothing to see), or a population is drawn by hand.
 */
export const isMoreNeeded = (lab: string, values: Values, built: Values): boolean =>
  String(values.population).startsWith('drawn') ||
  layoutOf(lab).groups.some(
    ({ place, role, names }) =>
      place === 'more' &&
      role !== 'none' &&
      names.some((name) => name in built && String(values[name]) !== String(built[name])),
  );
