import { type Layout, SAMPLE } from '../../notebook/layout';

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    SAMPLE,
    { title: 'tolerance', role: 'theory', place: 'bar', names: ['tolerance'] },
    { title: 'population', role: 'population', place: 'bar', names: ['population', 'compare'] },
  ],
  panels: ['gap'],
  compares: ['normalityGap', 'requiredSampleSize'],
  hand: ['n', 'tolerance'],
};
