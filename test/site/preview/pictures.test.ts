import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/site/locales';
import { homePicture } from '../../../src/site/preview/homePicture';
import { lessonPicture, lessonPreview } from '../../../src/site/preview/lessonPreview';
import { toPng } from '../../../src/site/preview/renderer';
import { CARD, COLUMN, colourOf } from '../../../src/site/preview/sheet';
import { termsPicture } from '../../../src/site/preview/termsPicture';
import { lessonEntries } from '../../support/lessonHeads';
import { type Picture, readPng } from '../../support/png';
import { LOCALES } from '../../support/site';

/** How many pixels of a rectangle have another colour than its ground. */
function inked(picture: Picture, [left, top, right, bottom]: readonly number[], ground: string): number {
  let count = 0;
  for (let y = top as number; y < (bottom as number); y++) {
    for (let x = left as number; x < (right as number); x++) if (picture.at(x, y) !== ground) count++;
  }
  return count;
}

const [cardRight, cardBottom] = [CARD.x + CARD.width, CARD.y + CARD.height];
const columnRight = COLUMN.x + COLUMN.width;

/** Words on the left and a chart on the right, each inside its place, nothing clipped. */
function expectWellSet(png: Uint8Array): void {
  const picture = readPng(png);
  expect([picture.width, picture.height]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(120_000);
  const [paper, surface] = [colourOf('paper'), colourOf('surface')];
  expect(inked(picture, [COLUMN.x, COLUMN.top, columnRight, COLUMN.bottom], paper)).toBeGreaterThan(8_000);
  expect(inked(picture, [CARD.x + 4, CARD.y + 4, cardRight - 4, cardBottom - 4], surface)).toBeGreaterThan(8_000);
  // Margins: left of the column, between column and card, right of the card, above and below.
  for (const margin of [
    [20, 0, COLUMN.x - 6, 630],
    [columnRight + 8, 0, CARD.x - 2, 630],
    [cardRight + 2, 0, 1200, 630],
    [20, 0, 1200, CARD.y - 2],
    [20, cardBottom + 2, 1200, 630],
  ]) {
    expect(inked(picture, margin, paper), `margin ${margin}`).toBe(0);
  }
  // Inside the card's border; its corners are round.
  for (const margin of [
    [CARD.x + 2, CARD.y + 16, CARD.x + 10, cardBottom - 16],
    [cardRight - 6, CARD.y + 16, cardRight - 2, cardBottom - 16],
    [CARD.x + 16, CARD.y + 2, cardRight - 16, CARD.y + 10],
    [CARD.x + 16, cardBottom - 10, cardRight - 16, cardBottom - 2],
  ]) {
    expect(inked(picture, margin, surface), `inside the card ${margin}`).toBe(0);
  }
}

describe.each(LOCALES)('the preview pictures in %s', (locale) => {
  it.each(lessonEntries(locale).map((entry) => [entry.id, entry] as const))('%s', { timeout: 20_000 }, (_, entry) => {
    expectWellSet(toPng(lessonPicture(locale, entry)));
    const preview = lessonPreview(locale, entry);
    expect(preview?.readouts.length).toBeLessThanOrEqual(2);
    expect(preview?.alt).toContain(entry.data.sentence.slice(0, 12));
  });

  it('home', { timeout: 20_000 }, () => {
    const svg = homePicture(locale);
    for (const role of ['population', 'sample', 'statistic', 'theory']) {
      expect(svg).toMatch(new RegExp(`font-weight="[67]00" font-size="[\\d.]+" fill="${colourOf(role)}"`));
    }
    expectWellSet(toPng(svg));
  });
});

describe('the picture of a page about words', () => {
  it.each(LOCALES)('names the four things in %s, each in its colour', { timeout: 20_000 }, (locale) => {
    const t = translator(locale);
    const things = {
      population: t('glossary.thing.population'),
      sample: t('glossary.thing.sample'),
      statistic: t('glossary.thing.statistic'),
      theory: t('glossary.thing.theory'),
    };
    const text = t('glossary.description', { count: 100 });
    const svg = termsPicture({ locale, site: t('site.name'), title: t('glossary.title'), text, things });
    for (const role of Object.keys(things)) expect(svg).toMatch(new RegExp(`<text[^>]* fill="${colourOf(role)}"`));
    expectWellSet(toPng(svg));
  });
});

describe('a lesson’s preview', () => {
  const entry = lessonEntries('en')[2];
  if (!entry) throw new Error('there are lessons');
  const withPreview = (preview: object) => ({ ...entry, data: { ...entry.data, preview } }) as typeof entry;

  it('shows the first lab’s last panel where nothing is said', () => {
    const { preview: _, ...data } = entry.data;
    const shown = lessonPreview('en', { ...entry, data } as typeof entry);
    expect([shown?.lab, shown?.frames.map(({ kind }) => kind)]).toEqual(['normality-gap', ['laws']]);
  });

  it('is none without a lab', () => {
    const { preview: _, ...data } = entry.data;
    expect(lessonPreview('en', { ...entry, data, body: 'words' } as typeof entry)).toBeNull();
  });

  it('refuses a setting, a panel or a figure that there is not', () => {
    expect(() => lessonPreview('en', withPreview({ lab: 'normality-gap', set: 'm=3' }))).toThrow(/"m"/);
    expect(() => lessonPreview('en', withPreview({ lab: 'normality-gap', panels: ['qq'] }))).toThrow(/panel "qq"/);
    expect(() => lessonPreview('en', withPreview({ lab: 'normality-gap', figures: ['mood'] }))).toThrow(/"mood"/);
  });

  it('refuses words for which there is no room', () => {
    const long = { ...entry, data: { ...entry.data, sentence: 'too many words '.repeat(40).trim() } } as typeof entry;
    expect(() => lessonPicture('en', long)).toThrow(RangeError);
  });
});
