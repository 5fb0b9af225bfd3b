/** Settings, and the figures that their finding has to name. */
export const findings: readonly (readonly [string, readonly string[]])[] = [
  ['population=log-normal:0,1&n=30&repetitions=2000', ['standardError', 'theoreticalStandardError', 'normalityGap']],
  ['population=log-normal:0,1&n=30&repetitions=1', ['sampleStatistic']],
  ['population=cauchy:0,1&n=30&repetitions=2000', []],
  [
    'population=log-normal:0,1&statistic=median&n=30&repetitions=2000',
    ['standardError', 'theoreticalStandardError', 'skewness'],
  ],
  ['population=pareto:1.5&statistic=max&n=30&repetitions=2000', ['standardError']],
];
