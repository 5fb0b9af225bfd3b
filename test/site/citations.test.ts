import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexField } from '../../src/site/build/bibtexField';
import { apa, bibtex, type Citable, korean, type Piece } from '../../src/site/build/citations';
import { readBibtex } from '../support/bibtex';

const lesson: Citable = {
  slug: 'central-limit-theorem',
  language: 'en',
  title: 'The central limit theorem',
  updated: new Date('2026-11-03'),
  address: 'https://large.example/en/lessons/central-limit-theorem/',
  version: '0.1.0',
};
const inKorean: Citable = { ...lesson, language: 'ko', title: '중심극한정리', translation: lesson.title };
const en = { kind: 'Interactive lesson', retrieved: 'Retrieved {date}, from ' };
const ko = { kind: '대화형 학습 자료', retrieved: '{date} 검색, ' };

/** A citation as it stands in the built page, and with a day in place of the reader's. */
const textOf = (pieces: readonly Piece[], day = ''): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('title' in piece) return piece.title;
      if ('address' in piece) return piece.address;
      return day && piece.retrieved.replace('{date}', day);
    })
    .join('');

describe('a citation', () => {
  it('in APA has author, day, title, kind and address, and the day of the visit where it is known', () => {
    const pieces = apa(lesson, en);
    expect(textOf(pieces)).toBe(
      'Large Enough. (2026, November 3). The central limit theorem [Interactive lesson]. https://large.example/en/lessons/central-limit-theorem/',
    );
    expect(textOf(pieces, 'November 23, 2026')).toContain('. Retrieved November 23, 2026, from https://');
  });

  it('in APA translates the title of a lesson in Korean', () => {
    expect(textOf(apa(inKorean, en))).toContain(
      '. 중심극한정리 [The central limit theorem] [Interactive lesson]. https://',
    );
  });

  it('in the Korean style writes days in figures', () => {
    expect(textOf(korean(inKorean, ko), '2026. 12. 1.')).toBe(
      'Large Enough. (2026. 11. 3.). 중심극한정리 [대화형 학습 자료]. 2026. 12. 1. 검색, https://large.example/en/lessons/central-limit-theorem/',
    );
  });

  it('in BibTeX is one entry with all its fields, with and without the day of the visit', () => {
    const fields = {
      author: '{Large Enough}',
      title: '중심극한정리',
      year: '2026',
      month: 'nov',
      note: '대화형 학습 자료',
      version: '0.1.0',
      langid: 'korean',
      url: lesson.address,
    };
    const key = 'largeenough-central-limit-theorem-ko';
    expect(readBibtex(textOf(bibtex(inKorean, ko)))).toEqual({ type: 'misc', key, fields });
    expect(readBibtex(textOf(bibtex(inKorean, ko), '2026-12-01')).fields).toEqual({ ...fields, urldate: '2026-12-01' });
    expect(readBibtex(textOf(bibtex(lesson, en))).fields.langid).toBe('english');
  });
});

describe('a field of BibTeX', () => {
  const SIGNS: readonly (readonly [string, string])[] = [
    ['\\textbackslash{}', '\\'],
    ['\\textbraceleft{}', '{'],
    ['\\textbraceright{}', '}'],
    ['\\textasciitilde{}', '~'],
    ['\\textasciicircum{}', '^'],
    ...['%', '&', '_', '#', '$'].map((sign) => [`\\${sign}`, sign] as const),
  ];
  /** What TeX makes of it. */
  const typeset = (field: string): string =>
    field.replace(/\\text[a-z]+\{\}|\\[%&_#$]/g, (command) => SIGNS.find(([own]) => own === command)?.[1] ?? command);

  it('is typeset as the text it was made from, and ends where it should, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'\\{}~^%&_#$ab 가"@,=\n') });
    fc.assert(
      fc.property(text, (title) => {
        const field = bibtexField(title);
        expect(typeset(field)).toBe(title);
        expect(field.replace(/\\[%&_#$]/g, '')).not.toMatch(/[%&_#$~^]/);
        const entry = readBibtex(textOf(bibtex({ ...lesson, title }, en)));
        expect(entry.fields.title).toBe(field);
        expect(entry.fields.url).toBe(lesson.address);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
