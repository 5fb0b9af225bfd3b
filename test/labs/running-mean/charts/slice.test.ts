import { describe, expect, it } from 'vitest';
import { slice } from '../../../../src/labs/running-mean/charts/slice';
import type { SliceFrame } from '../../../../src/labs/running-mean/charts/sliceFrame';
import { blankDocument, framesAt, LOCALES, wordsOf } from '../../../support/words';

const at = (values: Record<string, string | number>) => framesAt('running-mean', values)[1] as SliceFrame;
const draw = (frame: SliceFrame) =>
  slice.draw(frame, { document: blankDocument(), width: 720, words: wordsOf('en', 'running-mean') }).element;
const dots = (element: Element, selector: string): number =>
  (element.querySelector(selector)?.getAttribute('d') ?? '').split('M').length - 1;

describe('slice', () => {
  it('draws each path once: filled inside the band, hollow outside, as many as the readout says', () => {
    for (const paths of [1, 20, 200]) {
      const frame = at({ paths, n: 1_000, slice: 100, population: 'die:6' });
      const share = frame.readouts.find(({ name }) => name === 'shareOutside')?.value as number;
      const element = draw(frame);
      expect(dots(element, '.hollow')).toBe(Math.round(share * paths));
      expect(dots(element, '.dots:not(.hollow):not(.core)')).toBe(paths - Math.round(share * paths));
      expect(dots(element, '.core')).toBe(dots(element, '.hollow'));
    }
  });

  it('draws values beyond the axis at its ends instead of dropping them', () => {
    const frame = at({ paths: 40, n: 200, slice: 150, population: 'cauchy:0,1' });
    const [low, high] = frame.domain;
    expect(frame.values.some((value) => value < low || value > high)).toBe(true);
    expect(dots(draw(frame), '.hollow') + dots(draw(frame), '.dots:not(.hollow):not(.core)')).toBe(40);
  });

  it.each(LOCALES)('claims neither expected value nor probability where theory has none (%s)', (locale) => {
    const text = slice.sentence(at({ paths: 5, n: 100, population: 'cauchy:0,1' }), wordsOf(locale, 'running-mean'));
    expect(text).not.toMatch(/expected value|기댓값|[{}]|NaN|undefined/);
  });

  it('says in the table who is outside', () => {
    const frame = at({ paths: 20, n: 1_000, slice: 100 });
    const outside = slice
      .table(frame, wordsOf('en', 'running-mean'))
      .rows.filter(([, , word]) => word === 'yes').length;
    expect(outside).toBe(dots(draw(frame), '.hollow'));
  });
});
