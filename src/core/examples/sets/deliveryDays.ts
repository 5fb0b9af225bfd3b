import { exampleFrom } from '../exampleFrom';

/** Days until a parcel comes, each begun day counted: gamma with mean 2.1, and with mean 9 for the 6 % that get stuck. */
export const deliveryDays = exampleFrom({
  id: 'delivery-days',
  unit: 'days',
  ordered: false,
  size: 640,
  seed: 7,
  model: {
    kind: 'mixture',
    parts: [
      { share: 0.94, population: 'gamma:6,0.35' },
      { share: 0.06, population: 'gamma:3,3' },
    ],
    rounding: 'begun',
  },
});
