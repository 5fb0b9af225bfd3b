import { describe, expect, it } from 'vitest';
import { drawBinomial } from '../../../src/core/draws/drawBinomial';
import { createUniform } from '../../../src/core/random';
import type { CoverageTrial } from '../../../src/core/sample/coverageRequired';
import { ALLOWED } from '../../../src/core/theory/coverageVerdict';
import { calibrated } from '../../../src/workbench/analysis/calibrated';

const HALF = 0.025;
const byRoot = (n: number): number => 1 / Math.sqrt(n);
const trial = (n: number, missedBelow: number, missedAbove: number, repetitions = 40_000): CoverageTrial => ({
  ...{ n, missedBelow, missedAbove, repetitions, level: 0.95, error: 0, verdict: 'undecided' },
  coverage: 1 - missedBelow - missedAbove,
});

describe('the n between those that were tried', () => {
  // Deviations of c / sqrt(n) come down to a quarter of the half at n = (4 c / half)^2.
  const c = 0.2;
  const truth = (c / (ALLOWED * HALF)) ** 2;
  const sizes = [0.5, 0.71, 1, 1.41, 2].map((times) => Math.round(times * truth));

  it('is that of a known law, where nothing is left to chance', () => {
    for (const side of [1, -1]) {
      const exact = sizes.map((n) =>
        trial(n, HALF + (side * c) / Math.sqrt(n), HALF - (side * 0.5 * c) / Math.sqrt(n)),
      );
      expect(calibrated(exact, Math.max(...sizes), HALF, byRoot)?.n).toBe(Math.ceil(truth));
      // The size of what is expected does not matter, its shape does.
      expect(calibrated(exact, Math.max(...sizes), HALF, (n) => 7 * byRoot(n))?.n).toBe(Math.ceil(truth));
    }
  });

  it('is off by its error when misses are counted, and hardly too large', () => {
    const uniform = createUniform(15);
    const drawn = (p: number) => drawBinomial(40_000, p, uniform) / 40_000;
    const scores = Array.from({ length: 400 }, () => {
      const counted = sizes.map((n) =>
        trial(n, drawn(HALF - (0.9 * c) / Math.sqrt(n)), drawn(HALF + c / Math.sqrt(n))),
      );
      const found = calibrated(counted, Math.max(...sizes), HALF, byRoot);
      return found ? (found.n - truth) / found.error : Number.NaN;
    });
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const spread = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length);
    expect(Math.abs(mean)).toBeLessThan(0.5);
    expect(spread).toBeGreaterThan(0.7);
    expect(spread).toBeLessThan(1.2);
  });

  it('does not look at n far below, nor above what is enough', () => {
    const near = sizes.map((n) => trial(n, HALF, HALF + c / Math.sqrt(n)));
    const far = [trial(10, 0, 0.4), trial(100 * Math.ceil(truth), 0, 0)];
    const enough = Math.max(...sizes);
    expect(calibrated([...far, ...near], enough, HALF, byRoot)).toEqual(calibrated(near, enough, HALF, byRoot));
  });

  it('is none without a trial, without one near, and where nothing deviates', () => {
    expect(calibrated([], 100, HALF, byRoot)).toBeNull();
    expect(calibrated([trial(10, 0, 0.1)], 100, HALF, byRoot)).toBeNull();
    expect(calibrated([trial(100, HALF, HALF)], 100, HALF, byRoot)).toBeNull();
  });
});
