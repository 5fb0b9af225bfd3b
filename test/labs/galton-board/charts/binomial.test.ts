import { describe, expect, it } from 'vitest';
import { binomial } from '../../../../src/labs/galton-board/charts/binomial';
import type { BinomialFrame } from '../../../../src/labs/galton-board/charts/binomialFrame';
import { blankDocument, framesAt, wordsOf } from '../../../support/words';

const at = (values: Record<string, string | number>): BinomialFrame =>
  framesAt('galton-board', values).find(({ kind }) => kind === 'binomial') as BinomialFrame;
const context = { document: blankDocument(), width: 720, words: wordsOf('en', 'galton-board') };
const d = (element: Element, selector: string): string => element.querySelector(selector)?.getAttribute('d') ?? '';
const balls = (element: Element): number => d(element, '.dots').split('h0').length - 1;

describe('the slots', () => {
  it.each([
    [12, 0.5],
    [60, 0.5],
    [60, 0.05],
    [1, 0.5],
  ])('hold a ball for a ball, below bars that go on as high: %i rows, p = %d', (rows, probability) => {
    let asBalls = 0;
    const figure = binomial.draw(at({ rows, probability, repetitions: 1 }), context);
    for (let repetitions = 1; repetitions <= 400; repetitions += 3) {
      expect(figure.update(at({ rows, probability, repetitions }))).toBe(true);
      const bars = d(figure.element, '.bars');
      expect(balls(figure.element)).toBe(bars === '' ? repetitions : 0);
      if (bars === '') asBalls = repetitions;
    }
    expect(asBalls).toBeGreaterThanOrEqual(10);
    expect(asBalls).toBeLessThan(200);
  });

  it('leave the exact law where it is, from the first ball on', () => {
    const figure = binomial.draw(at({ repetitions: 1 }), context);
    const law = d(figure.element, '.exact');
    for (const repetitions of [2, 10, 50, 1_000, 100_000]) {
      figure.update(at({ repetitions }));
      expect(d(figure.element, '.exact')).toBe(law);
    }
  });

  it('are ticked in whole numbers, however few', () => {
    const { element } = binomial.draw(at({ rows: 1, repetitions: 2 }), context);
    expect(element.textContent).not.toContain('0.0');
  });
});
