import { exampleFrom } from '../exampleFrom';

/**
 * The time of an answer in whole milliseconds: 95 % are fast (log-normal, median 81, sigma 0.3), 5 % wait for something and
 * have a Pareto time from 300 on with index 1.7. Its variance is infinite: no n makes its mean normal.
 */
export const apiLatency = exampleFrom({
  id: 'api-latency',
  unit: 'milliseconds',
  ordered: false,
  size: 3_000,
  seed: 5,
  model: {
    kind: 'mixture',
    parts: [
      { share: 0.95, population: 'log-normal:4.4,0.3' },
      { share: 0.05, population: 'pareto:1.7', times: 300 },
    ],
    rounding: 'whole',
  },
});
