import { exampleFrom } from '../exampleFrom';

/**
 * The value of an order, as prices are: log-normal with sigma 0.8 and median 33.1 with basket A, 34.8 with basket B, which
 * is 5 % more in the mean too (45.6 and 47.9). Half of the orders each.
 */
export const orderValue = exampleFrom({
  id: 'order-value',
  unit: 'money',
  ordered: false,
  size: 1_200,
  seed: 3,
  model: {
    kind: 'arms',
    parts: [
      { label: 'A', share: 0.5, population: 'log-normal:3.5,0.8' },
      { label: 'B', share: 0.5, population: 'log-normal:3.55,0.8' },
    ],
    rounding: 'price',
  },
});
