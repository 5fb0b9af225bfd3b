import { type Layout, REPETITIONS, SEED } from '../../notebook/layout';

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    { title: 'rows', role: 'sample', place: 'bar', names: ['n'] },
    { title: 'watch', role: 'sample', place: 'bar', names: ['watch'], early: true },
    { title: 'check', role: 'theory', place: 'bar', names: ['every'] },
    { title: 'arrive', role: 'sample', place: 'more', names: ['arrive'] },
    { title: 'lifetime', role: 'population', place: 'more', names: ['lifetime', 'shape'] },
    { title: 'allowed', role: 'theory', place: 'more', names: ['allowed'] },
    { ...REPETITIONS, place: 'more' },
    SEED,
  ],
  reach: { n: 2_000, watch: 10_000, lifetime: 1_000_000, every: 1_000, repetitions: 10_000 },
  panels: ['lifetimes', 'checks'],
  compares: ['meanOfFailed', 'trueMeanLifetime'],
  hand: ['watch', 'n', 'every'],
};
