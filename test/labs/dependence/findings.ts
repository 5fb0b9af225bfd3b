/** Settings, and the figures that their finding has to name. */
export const findings: readonly (readonly [string, readonly string[]])[] = [
  [
    'trouble=peeking&n=100&looks=20&repetitions=1000',
    ['falseAlarmRate', 'exactFalseAlarmRate', 'promisedFalseAlarmRate'],
  ],
  ['trouble=autocorrelation&n=100&repetitions=1000', ['coverage', 'exactCoverage', 'effectiveSampleSize']],
  ['trouble=clusters&n=100&repetitions=1000', ['coverage', 'exactCoverage', 'effectiveSampleSize']],
  ['trouble=drift&n=100&drift=0.1&repetitions=1000', ['coverage', 'exactCoverage']],
  ['trouble=pareto&n=100&repetitions=1000', ['coverage']],
  ['trouble=cauchy&n=100&repetitions=1000', []],
];
