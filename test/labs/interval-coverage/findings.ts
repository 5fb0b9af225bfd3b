/** Settings, and the figures that their finding has to name. */
export const findings: readonly (readonly [string, readonly string[]])[] = [
  ['population=log-normal:0,1&n=30&repetitions=2000', ['coverage', 'missedBelow', 'missedAbove']],
  [
    'population=normal:0,1&n=30&repetitions=2000',
    ['coverage', 'exactCoverage', 'exactMissedBelow', 'exactMissedAbove'],
  ],
];
