import { type Layout, SEED } from '../../notebook/layout';

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    { title: 'flips', role: 'sample', place: 'beside', names: ['rows', 'probability'] },
    { title: 'balls', role: 'statistic', place: 'beside', names: ['repetitions'] },
    SEED,
  ],
  reach: { repetitions: 10_000 },
  compares: ['mean', 'expectedValue'],
};
