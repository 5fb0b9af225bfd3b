import { describe, expect, it } from 'vitest';
import { margin } from '../../../../src/labs/margin-of-error/charts/margin';
import type { MarginFrame } from '../../../../src/labs/margin-of-error/charts/marginFrame';
import { surveys } from '../../../../src/labs/margin-of-error/charts/surveys';
import type { SurveysFrame } from '../../../../src/labs/margin-of-error/charts/surveysFrame';
import { blankDocument, framesAt, LOCALES, wordsOf } from '../../../support/words';

const at = (values: Record<string, string | number>) =>
  framesAt('margin-of-error', values) as readonly [MarginFrame, SurveysFrame];
const context = { document: blankDocument(), width: 720, words: wordsOf('en', 'margin-of-error') };
const d = (element: Element, selector: string): string => element.querySelector(selector)?.getAttribute('d') ?? '';
const dots = (element: Element, selector: string): number => d(element, selector).split('M').length - 1;
const placeOf = (element: Element): number[] => d(element, '.marker').match(/-?\d+/g)?.map(Number) ?? [];

describe('the margin over the population size', () => {
  it('moves its dot across and not up when N is dragged from 50,000 to a thousand million', () => {
    const figure = margin.draw(at({ n: 1_000, N: 50_000 })[0], context);
    const [x, y] = placeOf(figure.element);
    expect(figure.update(at({ n: 1_000, N: 1_000_000_000 })[0])).toBe(true);
    const [across, up] = placeOf(figure.element);
    expect((across as number) - (x as number)).toBeGreaterThan(300);
    expect(Math.abs((up as number) - (y as number))).toBeLessThanOrEqual(1);
  });

  it('lets the line fall when n is dragged, on the same scale', () => {
    const figure = margin.draw(at({ n: 100, N: 1_000_000 })[0], context);
    const heights = [100, 1_000, 10_000].map((n) => {
      expect(figure.update(at({ n, N: 1_000_000 })[0])).toBe(true);
      return placeOf(figure.element)[1] as number;
    });
    // 9.8, 3.1 and 0.98 points: each a third of the one before.
    const base = Number(d(figure.element, '.baseline').match(/,([\d.]+)H/)?.[1]);
    expect((base - (heights[0] as number)) / (base - (heights[1] as number))).toBeCloseTo(Math.sqrt(10), 0);
    expect(heights[2]).toBeGreaterThan(heights[1] as number);
  });

  it('puts the dot where a census has no margin on the base line', () => {
    const figure = margin.draw(at({ n: 1_000, N: 1_000 })[0], context);
    expect(placeOf(figure.element)[1]).toBe(
      Math.floor(Number(d(figure.element, '.baseline').match(/,([\d.]+)H/)?.[1])),
    );
  });

  it('gives a table of round population sizes in percentage points', () => {
    const { rows } = margin.table(at({ n: 1_000, N: 200_000 })[0], wordsOf('en', 'margin-of-error'));
    const row = rows.find(([size]) => size === 200_000) as readonly number[];
    expect(row[1]).toBeCloseTo(3.09122574311, 10);
    expect(rows[0]).toEqual([1_000, 0]);
    expect(rows.length).toBeGreaterThan(15);
  });

  it.each(LOCALES)('says that an endless population is hardly different (%s)', (locale) => {
    const text = margin.sentence(at({ n: 1_000, N: 200_000 })[0], wordsOf(locale, 'margin-of-error'));
    for (const figure of ['200,000', '1,000', '3.09', '3.10']) expect(text).toContain(figure);
  });
});

describe('surveys', () => {
  it('draws the newest 200, hollow outside the margin, as the table says', () => {
    const frame = at({ n: 1_000, N: 200_000, repetitions: 1_000 })[1];
    const { element } = surveys.draw(frame, context);
    const { rows } = surveys.table(frame, wordsOf('en', 'margin-of-error'));
    const outside = rows.filter(([, , word]) => word === 'no').length;
    expect(rows).toHaveLength(200);
    expect([rows[0]?.[0], rows[199]?.[0]]).toEqual([801, 1_000]);
    expect(outside).toBeGreaterThan(0);
    expect(dots(element, '.hollow')).toBe(outside);
    expect(dots(element, '.dots:not(.hollow):not(.core)')).toBe(200 - outside);
  });

  it('keeps its band inside the panel where the margin is wider than the axis', () => {
    const { element } = surveys.draw(at({ n: 1, N: 100 })[1], context);
    expect(d(element, '.band-edge')).toBe('');
    expect(d(element, '.band')).toMatch(/^M18,\d+H702V\d+H18Z$/);
  });

  it('says how many lie beyond the axis', () => {
    const frame = at({ n: 1_000, N: 200_000, repetitions: 10 })[1];
    const { element } = surveys.draw({ ...frame, values: Float64Array.of(0.5, 0.1, 0.9, 0.95) }, context);
    const labels = [...element.querySelectorAll('.beyond')].map((label) => label.textContent);
    expect(labels).toEqual(['← 1 more', '2 more →']);
  });
});
