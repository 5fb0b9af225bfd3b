import { type Layout, SEED } from '../../notebook/layout';

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    { title: 'keys', role: 'population', place: 'bar', names: ['keys'] },
    { title: 'skew', role: 'population', place: 'bar', names: ['skew'], early: true },
    { title: 'table', role: 'sample', place: 'bar', names: ['regions'] },
    { title: 'salts', role: 'sample', place: 'bar', names: ['salts'] },
    { title: 'placement', role: 'sample', place: 'more', names: ['placement'] },
    { title: 'tables', role: 'statistic', place: 'more', names: ['repetitions'] },
    SEED,
  ],
  // In order every row is a new key: none is hotter than another.
  idle: (name, { placement }) => name === 'skew' && placement === 'range',
  reach: { repetitions: 10_000 },
  panels: ['loads', 'load-ratio'],
  // Of the last two only one is there.
  compares: ['loadRatio', 'theoreticalLoadRatio', 'leastLoadRatio'],
  hand: ['keys', 'skew', 'regions'],
};
