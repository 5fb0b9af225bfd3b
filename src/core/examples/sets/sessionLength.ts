import { exampleFrom } from '../exampleFrom';

/**
 * The length of a visit in whole seconds: three in ten leave at once (gamma with mean 7), the others stay for a log-normal
 * time with median 148 and sigma 0.9.
 */
export const sessionLength = exampleFrom({
  id: 'session-length',
  unit: 'seconds',
  ordered: false,
  size: 1_500,
  seed: 4,
  model: {
    kind: 'mixture',
    parts: [
      { share: 0.3, population: 'gamma:1.4,5' },
      { share: 0.7, population: 'log-normal:5,0.9' },
    ],
    rounding: 'whole',
  },
});
