import { type Layout, SEED } from '../../notebook/layout';

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    { title: 'rows', role: 'sample', place: 'bar', names: ['n'] },
    { title: 'labels', role: 'sample', place: 'bar', names: ['labelNoise'], early: true },
    { title: 'cleaning', role: 'sample', place: 'bar', names: ['cleaned'] },
    { title: 'whoseLabels', role: 'population', place: 'bar', names: ['flips'] },
    { title: 'task', role: 'population', place: 'more', names: ['features', 'bestError'] },
    { title: 'trainingSets', role: 'statistic', place: 'more', names: ['repetitions'] },
    SEED,
  ],
  reach: { n: 1_000_000, repetitions: 10_000 },
  compares: ['learnedError', 'expectedError'],
  hand: ['n', 'labelNoise', 'cleaned'],
};
