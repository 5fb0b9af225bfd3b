import { type Layout, REPETITIONS, SAMPLE, SEED, VIEW, ZOOM } from '../../notebook/layout';

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    SAMPLE,
    REPETITIONS,
    { title: 'population', role: 'population', place: 'bar', names: ['N', 'population'] },
    ZOOM,
    { title: 'choosing', role: 'sample', place: 'more', names: ['way', 'replacement'] },
    VIEW,
    SEED,
  ],
  reach: { n: 1_000, repetitions: 10_000 },
  compares: ['mean', 'parameter'],
  heard: 'distribution',
  hand: ['n', 'repetitions'],
};
