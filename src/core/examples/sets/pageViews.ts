import { exampleFrom } from '../exampleFrom';

/** Pages a user saw in a visit: geometric with mean 2.5 for seven in ten, with mean 8 for those who look round. */
export const pageViews = exampleFrom({
  id: 'page-views',
  unit: 'count',
  ordered: false,
  size: 2_400,
  seed: 10,
  model: {
    kind: 'mixture',
    parts: [
      { share: 0.7, population: 'geometric:0.4' },
      { share: 0.3, population: 'geometric:0.125' },
    ],
    rounding: 'whole',
  },
});
