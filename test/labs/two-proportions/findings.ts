/** Settings, and the figures that their finding has to name. */
export const findings: readonly (readonly [string, readonly string[]])[] = [
  ['n=20&repetitions=2000', ['exactFoundBetter', 'exactWorseAhead', 'foundBetter', 'worseAhead']],
  ['n=700&pairing=independent&repetitions=2000', ['exactFoundBetter', 'foundBetter']],
  ['shareA=0.8&shareB=0.6&agree=0.6&n=30&repetitions=500', ['exactFoundBetter', 'worseAhead']],
  ['shareA=0.7&shareB=0.7&repetitions=2000', ['exactFalseAlarmRate', 'nominalFalseAlarmRate', 'significant']],
];
