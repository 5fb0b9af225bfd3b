import type { Role } from '../experiments/frames';

/** Controls that change one thing, shown together: `beside` the picture, or in the quiet row `under` it. */
export interface Group {
  readonly title:
    | 'population'
    | 'sample'
    | 'choosing'
    | 'distribution'
    | 'path'
    | 'paths'
    | 'band'
    | 'interval'
    | 'trouble'
    | 'flips'
    | 'balls'
    | 'tolerance'
    | 'view'
    | 'seed'
    | 'other';
  readonly role: Role | 'none';
  readonly place: 'beside' | 'under';
  readonly names: readonly string[];
}

const VIEW: Group = {
  title: 'view',
  role: 'statistic',
  place: 'under',
  names: ['statistic', 'threshold', 'view', 'exact', 'fit', 'pin'],
};
const INTERVAL: Group = { title: 'interval', role: 'statistic', place: 'under', names: ['interval', 'level', 'fit'] };
const SEED: Group = { title: 'seed', role: 'none', place: 'under', names: ['seed'] };
const REPETITIONS: Group = { title: 'distribution', role: 'statistic', place: 'beside', names: ['repetitions'] };

/**
 * n belongs to the one sample, repetitions to the distribution: apart, in different colours, because
 * taking them for one thing is the misunderstanding that the lessons are about. Beside the picture stands
 * what a lesson moves, n first; the rest is under it. The keyboard goes the same way on every screen.
 */
const LAYOUT: Readonly<Record<string, readonly Group[]>> = {
  sampling: [
    { title: 'sample', role: 'sample', place: 'beside', names: ['n'] },
    REPETITIONS,
    { title: 'population', role: 'population', place: 'beside', names: ['N', 'population'] },
    { title: 'choosing', role: 'sample', place: 'under', names: ['way', 'replacement'] },
    VIEW,
    SEED,
  ],
  'running-mean': [
    { title: 'path', role: 'sample', place: 'beside', names: ['n'] },
    { title: 'paths', role: 'statistic', place: 'beside', names: ['paths', 'show'] },
    { title: 'population', role: 'population', place: 'beside', names: ['population'] },
    { title: 'band', role: 'theory', place: 'under', names: ['epsilon', 'slice'] },
    SEED,
  ],
  'margin-of-error': [
    { title: 'sample', role: 'sample', place: 'beside', names: ['n'] },
    { title: 'population', role: 'population', place: 'beside', names: ['N', 'proportion'] },
    REPETITIONS,
    INTERVAL,
    SEED,
  ],
  'interval-coverage': [
    { title: 'sample', role: 'sample', place: 'beside', names: ['n'] },
    REPETITIONS,
    { title: 'population', role: 'population', place: 'beside', names: ['population'] },
    INTERVAL,
    SEED,
  ],
  coverage: [
    { title: 'sample', role: 'sample', place: 'beside', names: ['n'] },
    REPETITIONS,
    { title: 'population', role: 'population', place: 'beside', names: ['population'] },
    INTERVAL,
    SEED,
  ],
  'normality-gap': [
    { title: 'sample', role: 'sample', place: 'beside', names: ['n'] },
    { title: 'tolerance', role: 'theory', place: 'beside', names: ['tolerance'] },
    { title: 'population', role: 'population', place: 'beside', names: ['population', 'compare'] },
  ],
  'galton-board': [
    { title: 'flips', role: 'sample', place: 'beside', names: ['rows', 'probability'] },
    { title: 'balls', role: 'statistic', place: 'beside', names: ['repetitions'] },
    SEED,
  ],
  dependence: [
    {
      title: 'trouble',
      role: 'population',
      place: 'beside',
      names: ['trouble', 'rho', 'cluster', 'icc', 'drift', 'looks'],
    },
    { title: 'sample', role: 'sample', place: 'beside', names: ['n'] },
    REPETITIONS,
    { title: 'interval', role: 'statistic', place: 'under', names: ['level'] },
    SEED,
  ],
  'sampling-distribution': [
    { title: 'sample', role: 'sample', place: 'beside', names: ['n'] },
    REPETITIONS,
    { title: 'population', role: 'population', place: 'beside', names: ['population'] },
    VIEW,
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
    place: 'under',
    names: offered.filter((name) => !placed.has(name)),
  };
  return [...groups, other]
    .map((group) => ({ ...group, names: group.names.filter((name) => offered.includes(name)) }))
    .filter((group) => group.names.length > 0);
}
