/** Settings, and the figures that their finding has to name. */
export const findings: readonly (readonly [string, readonly string[]])[] = [
  ['n=50&repetitions=500&way=volunteers', ['bias', 'standardError', 'parameter']],
  ['n=50&repetitions=500', ['bias', 'standardError', 'theoreticalStandardError', 'parameter']],
  ['n=50&repetitions=1', ['sampleStatistic', 'parameter']],
];
