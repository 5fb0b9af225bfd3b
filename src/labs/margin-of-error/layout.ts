import { INTERVAL, type Layout, REPETITIONS, SAMPLE, SEED } from '../../notebook/layout';

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    SAMPLE,
    { title: 'population', role: 'population', place: 'bar', names: ['N', 'proportion'] },
    REPETITIONS,
    INTERVAL,
    SEED,
  ],
  reach: { n: 10_000, repetitions: 10_000 },
  compares: ['standardError', 'theoreticalStandardError'],
  hand: ['n', 'N'],
};
