import { type Layout, SAMPLE } from '../../notebook/layout';

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    SAMPLE,
    { title: 'tolerance', role: 'theory', place: 'beside', names: ['tolerance'] },
    { title: 'population', role: 'population', place: 'beside', names: ['population', 'compare'] },
  ],
  compares: ['normalityGap', 'requiredSampleSize'],
};
