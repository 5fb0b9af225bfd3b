import type { SampleWarning } from '../../src/core/sample/warnings';

/** One of each kind. */
export const WARNINGS: readonly SampleWarning[] = [
  { kind: 'heavy-tail', count: 2, share: 0.001, inThousand: 1 },
  { kind: 'heavy-tail', count: 30, share: 0.03, inThousand: 30 },
  { kind: 'infinite-variance', index: 1.7, error: 0.2 },
  { kind: 'zeros', count: 500, share: 0.5 },
  { kind: 'rounded', step: 0.5, different: 7 },
  { kind: 'far-values', values: [1e9, 2e9], next: 12 },
  { kind: 'few-values', n: 7 },
  { kind: 'constant', value: 3 },
  { kind: 'autocorrelated', lagOne: 0.4, error: 0.03, effectiveSampleSize: 430 },
  { kind: 'autocorrelated', lagOne: -0.4, error: 0.03, effectiveSampleSize: 1_000 },
  { kind: 'total-row', value: 1_234, index: 999 },
];
