/** Settings, and the figures that their finding has to name. */
export const findings: readonly (readonly [string, readonly string[]])[] = [
  ['population=normal:0,1&n=30&effect=0&repetitions=2000', ['significant', 'significantBelow', 'significantAbove']],
  ['population=log-normal:3.5,1&n=300&arms=own&nB=20&repetitions=2000', ['significant', 'nominalFalseAlarmRate']],
  ['population=normal:0,1&n=30&effect=0.2&repetitions=2000', ['significant']],
  ['population=normal:0,1&n=30&effect=1&repetitions=2000', ['significant']],
  ['population=normal:0,1&groups=different&populationB=cauchy:0,1&repetitions=500', ['significant']],
];
