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
  compares: ['coverage', 'nominalLevel'],
};
