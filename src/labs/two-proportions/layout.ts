import { type Layout, REPETITIONS, SEED } from '../../notebook/layout';

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    { title: 'questions', role: 'sample', place: 'bar', names: ['n'] },
    { title: 'shares', role: 'population', place: 'bar', names: ['shareA'], early: true },
    { title: 'shareB', role: 'population', place: 'bar', names: ['shareB'] },
    { title: 'alike', role: 'sample', place: 'bar', names: ['agree'] },
    { title: 'pairing', role: 'sample', place: 'more', names: ['pairing'] },
    { ...REPETITIONS, place: 'more' },
    { title: 'interval', role: 'statistic', place: 'more', names: ['level'] },
    SEED,
  ],
  idle: (name, { pairing }) => name === 'agree' && pairing === 'independent',
  reach: { n: 5_000, repetitions: 10_000 },
  // With two shares alike the first and the last are not there.
  compares: ['foundBetter', 'exactFoundBetter', 'significant', 'exactFalseAlarmRate'],
  hand: ['n', 'shareA', 'agree'],
};
