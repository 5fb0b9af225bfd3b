import { INTERVAL, type Layout, REPETITIONS, SAMPLE, SEED } from '../../notebook/layout';

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    SAMPLE,
    REPETITIONS,
    { title: 'population', role: 'population', place: 'bar', names: ['population'] },
    INTERVAL,
    SEED,
  ],
  reach: { repetitions: 10_000 },
  compares: ['coverage', 'nominalLevel'],
  hand: ['n'],
};
