export const LOCALES = ['en', 'ko'] as const;

/** The slugs of all lessons, in their order. */
export const LESSONS = [
  'parameter-and-sample',
  'law-of-large-numbers',
  'how-large-is-large-enough',
  'central-limit-theorem',
  'coin-flips-to-the-bell',
  'when-it-fails',
  'confidence-intervals',
  'comparing-two',
  'the-sentence-rewritten',
] as const;
