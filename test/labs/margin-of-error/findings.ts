/** Settings, and the figures that their finding has to name. */
export const findings: readonly (readonly [string, readonly string[]])[] = [
  ['N=200000&n=1000&repetitions=200', ['shareWithin', 'exactShareWithin']],
];
