import { exampleFrom } from '../exampleFrom';

/**
 * Whether a visitor of a sign-up page signed up: 3.0 % of those who saw A, 4.0 % of those who saw B, 3.2 % of all. One in
 * five saw B. The seed is one whose shares are near theirs.
 */
export const conversion = exampleFrom({
  id: 'conversion',
  unit: 'share',
  ordered: false,
  size: 4_800,
  seed: 15,
  model: {
    kind: 'arms',
    parts: [
      { label: 'A', share: 0.8, population: 'bernoulli:0.03' },
      { label: 'B', share: 0.2, population: 'bernoulli:0.04' },
    ],
    rounding: 'whole',
  },
});
