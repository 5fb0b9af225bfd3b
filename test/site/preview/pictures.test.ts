import { describe, expect, it } from 'vitest';
import { EXPERIMENTS } from '../../../src/labs/registry/index';
import { labVariables, lessonsWithLab } from '../../../src/site/build/labLessons';
import { lessonPage } from '../../../src/site/build/lessonPage';
import { translator } from '../../../src/site/locales';
import { aboutPicture } from '../../../src/site/preview/aboutPicture';
import { embedPicture } from '../../../src/site/preview/embedPicture';
import { homePicture } from '../../../src/site/preview/homePicture';
import { lessonPicture, lessonPreview } from '../../../src/site/preview/lessonPreview';
import { toPng } from '../../../src/site/preview/renderer';
import { CARD, COLUMN, colourOf } from '../../../src/site/preview/sheet';
import { termsPicture } from '../../../src/site/preview/termsPicture';
import { lessonEntries } from '../../support/lessonHeads';
import { readPng } from '../../support/png';
import { LOCALES } from '../../support/site';

/** Words above, from one margin to the other, and a panel that goes on to three edges, its number on it. */
function expectWellSet(png: Uint8Array): void {
  const picture = readPng(png);
  expect([picture.width, picture.height]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(120_000);
  const paper = colourOf('paper');
  expect(picture.inked([44, 16, 1156, 250], paper)).toBeGreaterThan(8_000);
  expect(picture.inked([0, 250, 1200, 630], paper)).toBeGreaterThan(8_000);
  // The panel's line of the axis, edge to edge.
  expect(picture.inked([0, 500, 12, 630], paper)).toBeGreaterThan(0);
  expect(picture.inked([1188, 500, 1200, 630], paper)).toBeGreaterThan(0);
  // Margins of the words.
  for (const margin of [
    [0, 16, 30, 180],
    [1170, 16, 1200, 180],
  ])
    expect(picture.inked(margin, paper), `margin ${margin}`).toBe(0);
}

/** Words and marks on both sides of a card's edge, nothing clipped. */
function expectOnCard(png: Uint8Array): void {
  const picture = readPng(png);
  const [paper, surface] = [colourOf('paper'), colourOf('surface')];
  const [right, bottom] = [CARD.x + CARD.width, CARD.y + CARD.height];
  expect(picture.inked([COLUMN.x, COLUMN.top, COLUMN.x + COLUMN.width, COLUMN.bottom], paper)).toBeGreaterThan(8_000);
  expect(picture.inked([CARD.x + 4, CARD.y + 4, right - 4, bottom - 4], surface)).toBeGreaterThan(8_000);
  for (const margin of [
    [20, 0, COLUMN.x - 6, 630],
    [COLUMN.x + COLUMN.width + 8, 0, CARD.x - 2, 630],
    [right + 2, 0, 1200, 630],
  ])
    expect(picture.inked(margin, paper), `margin ${margin}`).toBe(0);
}

/** The sizes of the texts of a picture, by what they say in one piece. */
const sizesIn = (svg: string): readonly number[] =>
  [...svg.matchAll(/<text xml:space[^>]* font-size="([\d.]+)"/g)].map(([, size]) => Number(size));

/** The chart of a picture, without where it stands. */
const chartIn = (svg: string): string =>
  (/<svg [^>]*class="[^"]*chart[\s\S]*?<\/svg>/.exec(svg)?.[0] ?? '').replace(/<svg [^>]*>/, '');

/** Pictures of all pages with a lab in a language: their names, and how to draw them. */
function pictures(locale: string): readonly (readonly [string, () => string])[] {
  const entries = lessonEntries(locale);
  const embeds = EXPERIMENTS.flatMap(({ id, params }) => {
    const [first] = lessonsWithLab(
      entries.map((entry) => ({ entry })),
      id,
    );
    if (!first) return [];
    const page = lessonPage(locale, labVariables(params, first.entry.data.variables));
    return [[`embed ${id}`, () => embedPicture(page, id)] as const];
  });
  return [
    ['home', () => homePicture(locale, 40)],
    ['about', () => aboutPicture(locale, { verdict: 'The same link, the same figures.', label: 'links tested' })],
    ...entries.map((entry) => [entry.id, () => lessonPicture(locale, entry)] as const),
    ...embeds,
  ];
}

describe.each(LOCALES)('the preview pictures in %s', (locale) => {
  const drawn = new Map<string, string>();

  it.each(pictures(locale))('%s', (name, draw) => {
    const svg = draw();
    drawn.set(name, svg);
    expectWellSet(toPng(svg));
    // Seen 300 pixels wide, no letter is smaller than 7.
    expect(Math.min(...sizesIn(svg))).toBeGreaterThanOrEqual(28);
    // The verdict, or the lab's name, is large there too; beside it stands one number.
    expect(Math.max(...sizesIn(svg))).toBeGreaterThanOrEqual(66);
    expect(svg.match(/font-size="84"/g)?.length ?? 0).toBeGreaterThan(0);
  });

  it('show no chart twice', () => {
    const charts = [...drawn.values()].map(chartIn);
    expect(Math.min(...charts.map((chart) => chart.length))).toBeGreaterThan(100);
    expect(new Set(charts).size).toBe(charts.length);
    expect(charts.length).toBe(pictures(locale).length);
  });

  it.each(lessonEntries(locale).map((entry) => [entry.id, entry] as const))('%s strikes the myth', (id, entry) => {
    const { sentence, preview } = entry.data;
    expect(
      (drawn.get(id) ?? '').match(new RegExp(`<path d="M[^"]*" stroke="${colourOf('sample')}"`, 'g'))?.length,
    ).toBeGreaterThan(0);
    expect(preview?.verdict.split(/\s+/).length).toBeLessThanOrEqual(8);
    expect(lessonPreview(locale, entry)?.alt).toContain(sentence.slice(0, 12));
    expect(lessonPreview(locale, entry)?.alt).toContain(preview?.verdict);
  });
});

describe('the picture of a page about words', () => {
  it.each(LOCALES)('names the four things in %s, each in its colour', (locale) => {
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
    expectOnCard(toPng(svg));
  });
});

describe('a lesson’s preview', () => {
  const entry = lessonEntries('en')[2];
  if (!entry) throw new Error('there are lessons');
  const withPreview = (preview: object) => ({ ...entry, data: { ...entry.data, preview } }) as typeof entry;

  it('is none where nothing is said', () => {
    const { preview: _, ...data } = entry.data;
    expect(lessonPreview('en', { ...entry, data } as typeof entry)).toBeNull();
  });

  it('refuses a setting, a panel or a figure that there is not', () => {
    const right = { verdict: 'No.', lab: 'normality-gap', panel: 'gap', number: 'normalityGap', label: 'off' };
    expect(lessonPreview('en', withPreview(right))).not.toBeNull();
    expect(() => lessonPreview('en', withPreview({ ...right, set: 'm=3' }))).toThrow(/"m"/);
    expect(() => lessonPreview('en', withPreview({ ...right, panel: 'qq' }))).toThrow(/panel "qq"/);
    expect(() => lessonPreview('en', withPreview({ ...right, number: 'mood' }))).toThrow(/"mood"/);
  });

  it('refuses words for which there is no room', () => {
    const long = { ...entry, data: { ...entry.data, sentence: 'too many words '.repeat(40).trim() } } as typeof entry;
    expect(() => lessonPicture('en', long)).toThrow(RangeError);
  });
});
