import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../../src/experiments/run';
import { experimentOf } from '../../../src/labs/registry';
import { pairs } from '../../../src/labs/two-means/charts/pairs';
import { wordsOf } from '../../support/words';
import { frameOf, readouts, settings } from '../settings';

const play = (repetitions: number, seed = 9) =>
  runToEnd(
    experimentOf('two-means'),
    settings('two-means', { population: 'normal:30,8', effect: 0.5, n: 64, repetitions, seed }) as never,
  );

describe('the newest comparisons', () => {
  it('are as significant, and overlap as often, as is counted', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const frames = play(10, seed);
      const { pairs } = frameOf(frames, 'pairs');
      const figures = readouts(frames);
      const significant = pairs.filter((pair) => pair.significant);
      expect(pairs).toHaveLength(10);
      expect(significant.length / 10).toBeCloseTo(figures.significant?.value as number, 12);
      const overlapping = significant.filter(({ overlap }) => overlap).length;
      if (significant.length > 0) {
        expect(overlapping / significant.length).toBeCloseTo(figures.overlapAmongSignificant?.value as number, 12);
      }
      for (const { lowA, highA, lowB, highB, low, high, overlap, pValue, significant: found } of pairs) {
        expect(overlap).toBe(lowA <= highB && lowB <= highA);
        expect(found).toBe(pValue < 0.05);
        // The interval of the difference says the same.
        expect(found).toBe(low > 0 || high < 0);
      }
    }
  });

  it('never differ without being significant where groups of one size do not overlap', () => {
    for (let seed = 1; seed <= 50; seed++) {
      for (const { overlap, significant } of frameOf(play(10, seed), 'pairs').pairs) {
        expect(overlap || significant).toBe(true);
      }
    }
  });
});

describe('their panel', () => {
  it('writes its two axes and its p-values where they stay, apart from labels that are moved', () => {
    const { document } = parseHTML('<html></html>');
    const frame = frameOf(play(10), 'pairs');
    const { element } = pairs.draw(frame, {
      document: document as never,
      width: 360,
      words: wordsOf('en', 'two-means'),
    });
    expect(element.querySelectorAll('.marks text')).toHaveLength(0);
    const ticks = [...element.querySelectorAll('text.tick-label')].map((text) => text.textContent);
    expect(ticks.filter((text) => text === 'p')).toHaveLength(1);
    expect(ticks.filter((text) => /^(< 0\.001|0\.\d+|1)$/.test(text ?? '')).length).toBeGreaterThanOrEqual(10);
    expect(element.querySelectorAll('text.axis-label').length).toBeGreaterThan(1);
  });
});
