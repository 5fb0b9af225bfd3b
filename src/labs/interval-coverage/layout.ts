import { INTERVAL, type Layout, REPETITIONS, SAMPLE, SEED } from '../../notebook/layout';

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    SAMPLE,
    REPETITIONS,
    { title: 'population', role: 'population', place: 'beside', names: ['population'] },
    INTERVAL,
    SEED,
  ],
  reach: { n: 1_000, repetitions: 10_000 },
  compares: ['coverage', 'nominalLevel'],
};
