import { exampleFrom } from '../exampleFrom';

/**
 * Revenue per user in a month, to the cent: 3 % pay, log-normal with median 20 and sigma 1.6, the others nothing. The mean
 * is 2.17, the standard deviation 20 times that: a mean to within 5 % needs 660,000 users.
 */
export const revenuePerUser = exampleFrom({
  id: 'revenue-per-user',
  unit: 'money',
  ordered: false,
  size: 5_000,
  seed: 2,
  model: {
    kind: 'mixture',
    parts: [{ share: 1, population: 'zero-inflated:0.03,3,1.6' }],
    rounding: 'hundredths',
  },
});
