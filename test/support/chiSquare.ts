import { regularizedGammaQ } from '../../src/core/special/gamma';

/**
 * p-value of Pearson's chi-squared test of counts against probabilities. Neighbouring cells are put together until
 * each expects at least 10. The probabilities should sum to 1: let the last cell hold the whole tail.
 */
export function chiSquareTest(counts: readonly number[], probabilities: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const cells: { count: number; expected: number }[] = [];
  let count = 0;
  let expected = 0;
  for (let i = 0; i < counts.length; i++) {
    count += counts[i] as number;
    expected += total * (probabilities[i] as number);
    if (expected >= 10) {
      cells.push({ count, expected });
      [count, expected] = [0, 0];
    }
  }
  const last = cells.at(-1);
  if (last) {
    last.count += count;
    last.expected += expected;
  }
  if (cells.length < 2) return count > 0 && expected === 0 ? 0 : 1;
  const statistic = cells.reduce((sum, cell) => sum + (cell.count - cell.expected) ** 2 / cell.expected, 0);
  return regularizedGammaQ((cells.length - 1) / 2, statistic / 2);
}
