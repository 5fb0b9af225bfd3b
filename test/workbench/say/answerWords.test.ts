import { describe, expect, it } from 'vitest';
import { enoughHere, sayAnswer } from '../../../src/workbench/say/answerWords';
import { roundedSize } from '../../../src/workbench/say/roundedSize';
import { wordsOf } from '../../support/words';
import { answer, answerOf, numbersOf, studiesOfExample } from '../support';

const words = wordsOf('en');

describe('an answer in words', () => {
  it('asks for no fewer than are needed: who has that n has enough', () => {
    for (const id of ['order-value', 'session-length', 'page-views', 'rating']) {
      for (const margin of [1, 3, 5]) {
        const studies = studiesOfExample(id);
        const n = roundedSize(answer(studies, { margin }).required.n);
        const found = answer(studies, { margin, n });
        expect(enoughHere(found), `${id} ${margin}`).toBe(true);
        expect(sayAnswer(found, false, 'X', words).size).toBe(`n ≥ ${n.toLocaleString('en')}`);
      }
    }
    expect([2.2, 999, 1_000, 1_001, 41_200, 41_201, 9_999_999].map(roundedSize)).toEqual([
      3, 999, 1_000, 1_010, 41_200, 41_300, 10_000_000,
    ]);
    expect(roundedSize(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is of one size, of each group, or of two sizes', () => {
    const shares = numbersOf(Array.from({ length: 200 }, (_, i) => (i < 40 ? 1 : 0)));
    const said = (values: Record<string, string | number>) =>
      sayAnswer(answerOf(shares, values), true, 'X', words).size;
    expect(said({ ask: 'effect', lift: 50 })).toMatch(/^n ≥ \d+ each$/);
    expect(said({ ask: 'effect', lift: 50, ratio: 2 })).toMatch(/^n ≥ \d+ and \d+$/);
    expect(said({ ask: 'effect', lift: 0.1 })).toBe('No n up to 10 million');
    expect(said({})).toMatch(/^n ≥ [\d,]+$/);
    expect(said({ ask: 'effect', lift: 450 })).toBe('A share ends at 100%');
  });

  it('has differences of shares in percentage points', () => {
    const shares = numbersOf(Array.from({ length: 200 }, (_, i) => (i < 40 ? 1 : 0)));
    const { need } = sayAnswer(answerOf(shares, { ask: 'effect', lift: 50 }), true, 'X', words);
    expect(need).toContain('50% (10 percentage points)');
  });
});
