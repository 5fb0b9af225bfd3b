import { describe, expect, it } from 'vitest';
import { coverage } from '../../../../src/labs/coverage/charts/coverage';
import type { CoverageFrame, ScoredRule } from '../../../../src/labs/coverage/charts/coverageFrame';
import { blankDocument, LOCALES, wordsOf } from '../../../support/words';

const context = { document: blankDocument(), width: 720, words: wordsOf('en', 'coverage') };
const d = (element: Element, selector: string): string => element.querySelector(selector)?.getAttribute('d') ?? '';
const texts = (element: Element, selector: string) =>
  [...element.querySelectorAll(selector)].map((text) => text.textContent ?? '');

const numbers = (path: string): number[] => [...path.matchAll(/-?\d+/g)].map(Number);

const rule = (id: string, sampleSize: number, verdict: ScoredRule['verdict']): ScoredRule => ({
  id,
  sampleSize,
  coverage: 0.9,
  missedBelow: 0.002,
  missedAbove: 0.098,
  monteCarloError: 0.001,
  verdict,
});

const frame: CoverageFrame = {
  kind: 'coverage',
  domain: [2, 10_000],
  population: 'log-normal:0,1',
  interval: 't',
  level: 0.95,
  n: Float64Array.of(2, 10, 30, 100, 1_000, 10_000),
  coverage: Float64Array.of(0.7, 0.84, 0.883, 0.917, 0.943, 0.949),
  missedBelow: Float64Array.of(0, 0.001, 0.002, 0.005, 0.016, 0.022),
  missedAbove: Float64Array.of(0.3, 0.159, 0.115, 0.078, 0.041, 0.029),
  repetitions: new Float64Array(6).fill(10_000),
  rules: [
    rule('hesterberg', 5_000, 'undecided'),
    rule('thirty', 30, 'wrong'),
    rule('kohavi', 13_577, 'beyond'),
    rule('np-10', 334, 'right'),
  ],
  sampleSize: 30,
  readouts: [],
};
const draw = (shown: CoverageFrame, width = 720) => coverage.draw(shown, { ...context, width }).element;

describe('coverage over n', () => {
  it('marks the rules of thumb in the order of their n, each by a glyph', () => {
    expect(texts(draw(frame, 360), '.rule-mark')).toEqual([
      '✗ n ≥ 30',
      'np and n(1 − p) ≥ 10 ✓',
      'n ≥ 5,000 ?',
      'n > 355 × skewness² →',
    ]);
    expect(texts(draw(frame), '.rule-mark')[0]).toBe('✗ n ≥ 30 · misses 0.2% + 9.8%');
    expect(texts(draw(frame), '.rule-mark')[1]).toBe('np and n(1 − p) ≥ 10 · n = 334 · misses 0.2% + 9.8% ✓');
    // One line each through both parts and down to its row, and none for the one beyond the axis.
    expect(d(draw(frame), '.rule-line').split('M')).toHaveLength(1 + 3 * 3);
  });

  it('draws points with error bars where it was simulated, a plain line of theory where it is exact', () => {
    const simulated = draw(frame);
    // The first is below the scale.
    expect(d(simulated, '.dots').split('M')).toHaveLength(6);
    expect(d(simulated, '.error-bar').split('M')).toHaveLength(6);
    const exact = draw({ ...frame, repetitions: new Float64Array(6) });
    expect(d(exact, '.dots') + d(exact, '.error-bar')).toBe('');
    expect(exact.querySelectorAll('.role-statistic')).toHaveLength(0);
    expect(d(exact, '.role-theory.outline')).toMatch(/^M/);
  });

  it('makes the error bars two errors long either way', () => {
    const wide = { ...frame, coverage: new Float64Array(6).fill(0.9), repetitions: new Float64Array(6).fill(400) };
    const [, from = 0, to = 0] = numbers(d(draw(wide), '.error-bar'));
    const lines = numbers(d(draw(wide), '.grid')).filter((_, i) => i % 3 === 1);
    // A scale from 80 % to 100 %: two errors of 1.5 points are 15 % of it each way.
    expect((to - from) / (Math.max(...lines) - Math.min(...lines))).toBeCloseTo(0.3, 1);
  });

  it('moves the reader with n and keeps its scales', () => {
    const figure = coverage.draw(frame, context);
    const before = d(figure.element, '.slice');
    expect(figure.update({ ...frame, sampleSize: 1_000 })).toBe(true);
    expect(d(figure.element, '.slice')).not.toBe(before);
    expect(texts(figure.element, '.chart-title')[0]).toContain('n = 1,000: 94.3%');
  });

  it('is drawn anew when rules, level or scale change', () => {
    for (const change of [{ level: 0.9 }, { rules: [] }, { coverage: new Float64Array(6).fill(0.4) }]) {
      expect(coverage.draw(frame, context).update({ ...frame, ...change })).toBe(false);
    }
  });

  it.each(LOCALES)('has whole coordinates and words with points, without any and without a coverage (%s)', (locale) => {
    const none = new Float64Array(0);
    const empty = { n: none, coverage: none, missedBelow: none, missedAbove: none, repetitions: none };
    const unknown = { coverage: new Float64Array(6).fill(Number.NaN) };
    for (const change of [
      {},
      empty,
      { ...empty, rules: [] },
      { ...unknown, missedBelow: unknown.coverage },
      { rules: [] },
    ]) {
      const shown = { ...frame, ...change };
      for (const width of [320, 360, 720]) {
        const { element } = coverage.draw(shown, { ...context, width, words: wordsOf(locale, 'coverage') });
        expect(element.outerHTML).not.toMatch(/NaN|Infinity|undefined|style=/);
      }
      expect(coverage.sentence(shown, wordsOf(locale, 'coverage'))).not.toMatch(
        /[{}]|NaN|undefined|\b(sentence|rule)\.\w/,
      );
    }
  });

  it('says which side is missed, and gives every point and rule a row', () => {
    const sentence = coverage.sentence(frame, wordsOf('en', 'coverage'));
    expect(sentence).toContain('0.2% lie wholly above it and 11.5% wholly below it');
    expect(sentence).toContain('between 1.88% and 3.13%: np and n(1 − p) ≥ 10. Not between them: n ≥ 30.');
    const { rows, columns } = coverage.table(frame, wordsOf('en', 'coverage'));
    expect(rows).toHaveLength(10);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows[2]?.slice(0, 4)).toEqual([30, 0.883, 0.002, 0.115]);
    expect(rows[7]?.[5]).toBe('n ≥ 30: wrong');
  });
});
