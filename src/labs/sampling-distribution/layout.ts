import { type Layout, REPETITIONS, SAMPLE, SEED, VIEW } from '../../notebook/layout';

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    SAMPLE,
    REPETITIONS,
    { title: 'population', role: 'population', place: 'bar', names: ['population'] },
    VIEW,
    SEED,
  ],
  // Only of means and sums is the law known.
  idle: (name, { statistic }) => name === 'exact' && !/^(mean|sum)$/.test(String(statistic)),
  reach: { n: 1_000, repetitions: 10_000 },
  compares: ['standardError', 'theoreticalStandardError'],
};
