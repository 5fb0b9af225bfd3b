/** Settings, and the figures that their finding has to name. */
export const findings: readonly (readonly [string, readonly string[]])[] = [
  ['population=bernoulli:0.03&interval=wald&n=30', ['coverage', 'missedBelow', 'missedAbove']],
  ['population=cauchy:0,1&interval=t&n=30', []],
];
