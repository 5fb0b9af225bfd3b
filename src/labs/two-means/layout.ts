import { type Layout, REPETITIONS, SEED } from '../../notebook/layout';

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    { title: 'arms', role: 'sample', place: 'bar', names: ['n', 'arms', 'nB'] },
    REPETITIONS,
    { title: 'effect', role: 'population', place: 'bar', names: ['effect', 'population'], early: true },
    { title: 'groupB', role: 'population', place: 'more', names: ['groups', 'populationB'] },
    { title: 'power', role: 'statistic', place: 'more', names: ['against'] },
    { title: 'interval', role: 'statistic', place: 'more', names: ['level'] },
    SEED,
  ],
  idle: (name, { arms, groups }) =>
    (name === 'nB' && arms === 'equal') || (name === 'populationB' && groups === 'same'),
  reach: { n: 10_000, nB: 10_000, repetitions: 10_000 },
  panels: ['arms', 'difference'],
  // With no difference only the first two are there, else the first and the last.
  compares: ['significant', 'nominalFalseAlarmRate', 'theoreticalPower'],
  hand: ['n', 'nB', 'effect'],
};
