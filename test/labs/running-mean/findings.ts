/** Settings, and the figures that their finding has to name. */
export const findings: readonly (readonly [string, readonly string[]])[] = [
  ['population=die:6&n=1000&slice=500&paths=20', ['shareOutside', 'probabilityOutside', 'expectedValue']],
  // The seed has 18 of 20 outside: a share at an end of its range has an interval behind it instead of ±.
  ['population=cauchy:0,1&n=1000&slice=500&paths=20&seed=5', ['shareOutside']],
  ['population=pareto:1.5&n=1000&slice=500&paths=20', ['shareOutside', 'expectedValue']],
];
