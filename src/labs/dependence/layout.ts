import { type Layout, REPETITIONS, SAMPLE, SEED } from '../../notebook/layout';

/** Which trouble reads a control that the others do not. */
const READ_BY: Readonly<Record<string, string>> = {
  rho: 'autocorrelation',
  cluster: 'clusters',
  icc: 'clusters',
  drift: 'drift',
  looks: 'peeking',
};

/** The groups of the lab's controls. */
export const layout: Layout = {
  groups: [
    {
      title: 'trouble',
      role: 'population',
      place: 'bar',
      names: ['trouble', 'rho', 'cluster', 'icc', 'drift', 'looks'],
    },
    SAMPLE,
    REPETITIONS,
    { title: 'interval', role: 'statistic', place: 'more', names: ['level'] },
    SEED,
  ],
  idle: (name, { trouble }) => READ_BY[name] !== undefined && READ_BY[name] !== trouble,
  panels: ['series', 'distribution', 'alarms'],
  reach: { n: 10_000, repetitions: 10_000 },
  // Where somebody peeks there are only the last two, else only the first two.
  compares: ['coverage', 'exactCoverage', 'falseAlarmRate', 'exactFalseAlarmRate'],
  heard: 'distribution',
  hand: ['rho', 'cluster', 'icc', 'drift', 'looks', 'n'],
};
