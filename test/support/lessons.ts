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

/** The slugs of all cases, in their order. */
export const CASES = ['even-partitions', 'is-this-prompt-better', 'more-data-or-cleaner-data'] as const;

/** The pages of both, without language and base: `lessons/confidence-intervals`. */
export const LESSON_PAGES: readonly string[] = [
  ...LESSONS.map((slug) => `lessons/${slug}`),
  ...CASES.map((slug) => `cases/${slug}`),
];

/** The page of a slug: `cases/even-partitions`. */
export const pageOf = (slug: string): string => LESSON_PAGES.find((page) => page.endsWith(`/${slug}`)) ?? slug;
