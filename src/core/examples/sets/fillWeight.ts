import { exampleFrom } from '../exampleFrom';

/** What is in a bottle of 500 g, to a tenth: normal with mean 502 and standard deviation 3. Means of 5 are normal enough. */
export const fillWeight = exampleFrom({
  id: 'fill-weight',
  unit: 'grams',
  ordered: false,
  size: 40,
  seed: 9,
  model: { kind: 'mixture', parts: [{ share: 1, population: 'normal:502,3' }], rounding: 'tenths' },
});
