import { type Layout, REPETITIONS, SAMPLE, SEED, VIEW, ZOOM } from '../../notebook/layout';

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    SAMPLE,
    REPETITIONS,
    { title: 'population', role: 'population', place: 'bar', names: ['population'] },
    ZOOM,
    VIEW,
    SEED,
  ],
  // Only of means and sums is the law known; standardised, the axis is its own already.
  idle: (name, { statistic, view }) =>
    (name === 'exact' && !/^(mean|sum)$/.test(String(statistic))) || (name === 'fit' && view !== 'value'),
  reach: { n: 1_000, repetitions: 10_000 },
  compares: ['standardError', 'theoreticalStandardError'],
  heard: 'distribution',
  hand: ['n', 'repetitions'],
};
