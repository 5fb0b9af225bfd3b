import { type Layout, SEED } from '../../notebook/layout';

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    { title: 'path', role: 'sample', place: 'beside', names: ['n'] },
    { title: 'paths', role: 'statistic', place: 'beside', names: ['paths', 'show'] },
    { title: 'population', role: 'population', place: 'beside', names: ['population'] },
    { title: 'band', role: 'theory', place: 'under', names: ['epsilon', 'slice'] },
    SEED,
  ],
  compares: ['shareOutside', 'probabilityOutside'],
};
