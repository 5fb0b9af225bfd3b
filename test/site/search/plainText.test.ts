import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/site/search/plainText';
import { sectionsOf } from '../../../src/site/search/sections';

const lessons = new URL('../../../content/lessons/', import.meta.url);
const files = readdirSync(lessons).flatMap((folder) => ['en', 'ko'].map((locale) => `${folder}/${locale}.mdx`));

describe('plain text', () => {
  it.each([
    ['a <Term id="mean">mean</Term>s', 'a means'],
    ['about <Value of="mean" with="n=3" />, or <Scrub name="n" />', 'about …, or …'],
    ['$n$ and $\\bar{x}$ here', 'n and … here'],
    ['so\n\n$$\n\\frac{1}{2}\n$$\n\nit is', 'so it is'],
    ['[see below](#there), **not** *this*', 'see below, not this'],
    ['- one\n- two\n\n1. three', 'one two three'],
    ['| a | b |\n|---|---|\n| c | d |', 'a b c d'],
    ['<Instead said="It is normal.">\nIt is not.\n</Instead>', 'It is normal. It is not.'],
    [
      `<Predict id="x" lab="y" question="How many?" options={['None', 'It\\'s five']} right={2}>\nFive.\n</Predict>`,
      "How many? None · It's five Five.",
    ],
    [
      `<Predict id="x" question="Which?" histograms={['n=30', { of: 'population', set: 'n=1' }]} labels={['A > B', 'C']} right={1} reveals={['No: a secret', '']}>\n</Predict>`,
      'Which? A > B · C',
    ],
    ['<Lab id="running-mean" />', ''],
  ])('of %s', (mdx, text) => {
    expect(plainText(mdx)).toBe(text);
  });

  it.each(files)('leaves no markup of %s', (file) => {
    const mdx = readFileSync(new URL(file, lessons), 'utf8');
    const sections = sectionsOf(mdx);
    expect(sections.map(({ id }) => id)).toEqual(
      [...mdx.matchAll(/<Section\b[^>]*?id="([^"]+)"/g)].map(([, id]) => id),
    );
    for (const { text } of sections) {
      expect(text.length).toBeGreaterThan(30);
      expect(text).not.toMatch(/<\/?[A-Za-z]|[{}$`|\\]|\*|\bset=|\n| {2}/);
    }
  });
});
