import { exampleFrom } from '../exampleFrom';

/** Ratings of a product, 1 to 5: most are 5, few are 2; the mean is 4.12. */
export const rating = exampleFrom({
  id: 'rating',
  unit: 'points',
  ordered: false,
  size: 320,
  seed: 8,
  model: { kind: 'shares', values: [1, 2, 3, 4, 5], shares: [0.08, 0.05, 0.08, 0.25, 0.54] },
});
