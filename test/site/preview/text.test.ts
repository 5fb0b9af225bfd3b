import { describe, expect, it } from 'vitest';
import { quoted } from '../../../src/site/preview/lessonPreview';
import { rightEdge, toPng } from '../../../src/site/preview/renderer';
import { lineOf, type Type, widthOf } from '../../../src/site/preview/text';
import { lessonEntries } from '../../support/lessonHeads';
import { readPng } from '../../support/png';
import { LOCALES } from '../../support/site';

const type: Type = { family: 'serif', weight: 600, size: 40, colour: '#000000' };

describe('texts of a preview', () => {
  it('have a glyph for every letter of the titles and sentences', () => {
    const drawn = (letter: string, locale: string): number => rightEdge(lineOf(letter, 0, 0, type, locale));
    // A letter that no face has is not drawn.
    expect(drawn('\u4e2d', 'ko')).toBe(0);
    for (const locale of LOCALES) {
      const texts = lessonEntries(locale).map(({ data: { title, sentence } }) => title + quoted(sentence));
      const letters = new Set(texts.join('').replace(/\s/g, ''));
      expect([...letters].filter((letter) => drawn(letter, locale) === 0)).toEqual([]);
    }
  });

  it('are measured as they are drawn, mixed scripts included', () => {
    for (const [text, locale] of [
      ['If the 모수 is large', 'en'],
      ['95% 확률로 진짜 평균이', 'ko'],
    ] as const) {
      const right = rightEdge(lineOf(`${text}|`, 0, 0, type, locale)) - rightEdge(lineOf('|', 0, 0, type, locale));
      // Kerning between words is not measured.
      expect(Math.abs(right - widthOf(text, type, locale))).toBeLessThan(1);
    }
  });

  it('grow with their size, and are wider the heavier they are', () => {
    const width = widthOf('Population', { ...type, family: 'sans', weight: 500 }, 'en');
    expect(widthOf('Population', { ...type, family: 'sans', weight: 500, size: 80 }, 'en')).toBeCloseTo(2 * width, 6);
    expect(widthOf('Population', { ...type, family: 'sans', weight: 700 }, 'en')).toBeGreaterThan(width * 1.02);
    expect(widthOf('n = 30', { ...type, weight: 700 }, 'ko')).toBeGreaterThan(
      widthOf('n = 30', { ...type, weight: 500 }, 'ko'),
    );
  });

  it('have the colours that their letters are given, and escape what XML would read', () => {
    const drawn = lineOf('a<b', 10, 40, type, 'en', (index) => (index < 1 ? '#ff0000' : '#0000ff'));
    expect(drawn).toContain('&lt;b');
    const picture = readPng(
      toPng(
        `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><rect width="120" height="60" fill="#ffffff"/>${drawn}</svg>`,
      ),
    );
    const colours = new Set<string>();
    for (let x = 0; x < 120; x++) for (let y = 0; y < 60; y++) colours.add(picture.at(x, y));
    expect([...colours]).toEqual(expect.arrayContaining(['#ff0000', '#0000ff', '#ffffff']));
  });
});
