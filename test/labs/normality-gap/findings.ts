/** Settings, and the figures that their finding has to name. */
export const findings: readonly (readonly [string, readonly string[]])[] = [
  ['population=exponential:1&n=30&compare=none', ['normalityGap', 'requiredSampleSize', 'intervalSampleSize']],
  ['population=log-normal:0,2&n=30&tolerance=0.001', ['normalityGap', 'requiredSampleSize', 'intervalSampleSize']],
  ['population=normal:0,1&n=30&compare=none', []],
  ['population=pareto:1.5&n=30&compare=none', []],
];
