import { INTERVAL, type Layout, REPETITIONS, SAMPLE, SEED, ZOOM } from '../../notebook/layout';

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    SAMPLE,
    REPETITIONS,
    { title: 'population', role: 'population', place: 'bar', names: ['population'] },
    ZOOM,
    INTERVAL,
    SEED,
  ],
  reach: { n: 1_000, repetitions: 10_000 },
  panels: ['population', 'intervals'],
  compares: ['coverage', 'nominalLevel'],
  hand: ['n', 'repetitions'],
};
