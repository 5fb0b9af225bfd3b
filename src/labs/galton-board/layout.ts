import { type Layout, SEED } from '../../notebook/layout';

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    { title: 'flips', role: 'sample', place: 'bar', names: ['rows', 'probability'] },
    { title: 'balls', role: 'statistic', place: 'bar', names: ['repetitions'] },
    SEED,
  ],
  reach: { repetitions: 10_000 },
  panels: ['board', 'binomial'],
  compares: ['mean', 'expectedValue'],
  hand: ['rows', 'repetitions'],
};
