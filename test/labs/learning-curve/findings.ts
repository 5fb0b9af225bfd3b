/** Settings, and the figures that their finding has to name. */
export const findings: readonly (readonly [string, readonly string[]])[] = [
  ['n=1000&labelNoise=0.3&repetitions=500', ['expectedError', 'cleanedError', 'rowsWorth', 'learnedError']],
  ['n=1000&labelNoise=0.3&flips=one&repetitions=500', ['expectedError', 'cleanedError', 'errorLimit', 'learnedError']],
  ['n=500&labelNoise=0&repetitions=500', ['expectedError', 'bestError', 'learnedError']],
];
