import { type Layout, SEED } from '../../notebook/layout';

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    { title: 'silence', role: 'statistic', place: 'bar', names: ['window'] },
    { title: 'rhythm', role: 'population', place: 'bar', names: ['regularity'], early: true },
    { title: 'leavers', role: 'population', place: 'bar', names: ['leaving'] },
    { title: 'rule', role: 'statistic', place: 'bar', names: ['rule'] },
    { title: 'rhythms', role: 'population', place: 'more', names: ['typicalGap', 'rhythms'] },
    { title: 'history', role: 'sample', place: 'more', names: ['history'] },
    { title: 'users', role: 'sample', place: 'more', names: ['repetitions'] },
    SEED,
  ],
  idle: (name, { rule }) => name === 'history' && rule === 'one',
  reach: { repetitions: 10_000 },
  panels: ['timelines', 'called-gone'],
  compares: ['calledGone', 'reallyGone'],
  hand: ['window', 'leaving', 'regularity'],
};
