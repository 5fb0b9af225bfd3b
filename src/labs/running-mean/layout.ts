import { type Layout, SEED } from '../../notebook/layout';

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    { title: 'path', role: 'sample', place: 'bar', names: ['n'] },
    { title: 'paths', role: 'statistic', place: 'bar', names: ['paths'] },
    { title: 'band', role: 'theory', place: 'bar', names: ['epsilon'] },
    { title: 'population', role: 'population', place: 'bar', names: ['population'] },
    { title: 'shown', role: 'statistic', place: 'more', names: ['show', 'slice'] },
    SEED,
  ],
  panels: ['paths'],
  heard: 'paths',
  compares: ['shareOutside', 'probabilityOutside'],
  hand: ['n', 'epsilon'],
};
