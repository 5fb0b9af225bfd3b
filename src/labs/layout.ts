import type { Role } from '../experiments/frames';

/** Controls that change one thing, shown together: `above` the picture or `below` it. */
export interface Group {
  readonly title: 'population' | 'sample' | 'distribution' | 'path' | 'paths' | 'band' | 'seed' | 'other';
  readonly role: Role | 'none';
  readonly place: 'above' | 'below';
  readonly names: readonly string[];
}

const SEED: Group = { title: 'seed', role: 'none', place: 'below', names: ['seed'] };

/**
 * n belongs to the one sample, repetitions to the distribution: apart, in different colours, because
 * taking them for one thing is the misunderstanding that the lessons are about.
 */
const LAYOUT: Readonly<Record<string, readonly Group[]>> = {
  sampling: [
    { title: 'population', role: 'population', place: 'above', names: ['population', 'N'] },
    { title: 'sample', role: 'sample', place: 'above', names: ['way', 'replacement', 'n'] },
    {
      title: 'distribution',
      role: 'statistic',
      place: 'below',
      names: ['repetitions', 'statistic', 'threshold', 'view', 'fit', 'pin'],
    },
    SEED,
  ],
  'running-mean': [
    { title: 'population', role: 'population', place: 'above', names: ['population'] },
    { title: 'path', role: 'sample', place: 'above', names: ['n'] },
    { title: 'paths', role: 'statistic', place: 'below', names: ['paths', 'show'] },
    { title: 'band', role: 'theory', place: 'below', names: ['epsilon', 'slice'] },
    SEED,
  ],
  'sampling-distribution': [
    { title: 'population', role: 'population', place: 'above', names: ['population'] },
    { title: 'sample', role: 'sample', place: 'above', names: ['n'] },
    {
      title: 'distribution',
      role: 'statistic',
      place: 'below',
      names: ['repetitions', 'statistic', 'threshold', 'view', 'fit', 'pin'],
    },
    SEED,
  ],
};

/** The groups of a lab, cut down to the variables it offers; what no group names comes last. */
export function groupsOf(lab: string, offered: readonly string[]): readonly Group[] {
  const groups = LAYOUT[lab] ?? [];
  const placed = new Set(groups.flatMap((group) => group.names));
  const other: Group = {
    title: 'other',
    role: 'none',
    place: 'below',
    names: offered.filter((name) => !placed.has(name)),
  };
  return [...groups, other]
    .map((group) => ({ ...group, names: group.names.filter((name) => offered.includes(name)) }))
    .filter((group) => group.names.length > 0);
}
