import { type Layout, SEED } from '../../notebook/layout';

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    { title: 'records', role: 'sample', place: 'bar', names: ['n'], early: true },
    { title: 'slots', role: 'population', place: 'bar', names: ['slots'] },
    { title: 'between', role: 'population', place: 'more', names: ['between'] },
    { title: 'within', role: 'population', place: 'more', names: ['within'] },
    { title: 'people', role: 'statistic', place: 'more', names: ['repetitions'] },
    SEED,
  ],
  reach: { n: 1_000, slots: 100, between: 20, within: 50, repetitions: 10_000 },
  compares: ['flattery', 'exactFlattery'],
  hand: ['n', 'slots', 'between'],
};
