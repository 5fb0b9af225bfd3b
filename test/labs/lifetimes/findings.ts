/** Settings, and the figures that their finding has to name. */
export const findings: readonly (readonly [string, readonly string[]])[] = [
  [
    'n=200&repetitions=500',
    ['exactMeanOfFailed', 'trueMeanLifetime', 'exactFailedShare', 'meanOfFailed', 'checkEvery'],
  ],
  ['n=50&watch=720&lifetime=250000&shape=1&repetitions=200', ['exactMeanOfFailed', 'trueMeanLifetime', 'checkEvery']],
  ['n=100&watch=9000&lifetime=500&repetitions=200', ['exactMeanOfFailed', 'trueMeanLifetime', 'kaplanMeierLate']],
];
