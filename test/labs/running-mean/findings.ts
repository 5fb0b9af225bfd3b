/** Settings, and the figures that their finding has to name. */
export const findings: readonly (readonly [string, readonly string[]])[] = [
  ['population=die:6&n=1000&slice=500&paths=20', ['shareOutside', 'probabilityOutside', 'expectedValue']],
  ['population=cauchy:0,1&n=1000&slice=500&paths=20', ['shareOutside']],
  ['population=pareto:1.5&n=1000&slice=500&paths=20', ['shareOutside', 'expectedValue']],
];
