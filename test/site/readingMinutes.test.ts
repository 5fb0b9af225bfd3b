import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../src/site/build/readingMinutes';

const english = 'word '.repeat(660);
const korean = `${'가나다라 '.repeat(375)}\n`;

describe('the time that a text takes', () => {
  it('is that of its words, in Korean of its syllables', () => {
    expect(readingMinutes(english, 'en')).toBe(3);
    expect(readingMinutes(korean, 'ko')).toBe(3);
    expect(readingMinutes('', 'en')).toBe(1);
  });

  it('leaves out tags, formulas and the notes of who teaches', () => {
    const around = `<Lab id="sampling" set="a>b" />${english}$$\\frac{a}{b}$$<Facilitator>${english}</Facilitator>`;
    expect(readingMinutes(around, 'en')).toBe(3);
  });

  it('loses nothing behind a sign that is no tag', () => {
    expect(readingMinutes(`$|\\rho| < 1$ ${english} <Lab id="dependence" />`, 'en')).toBe(3);
    expect(readingMinutes(`n < 30 ${korean} <Lab id="dependence" />`, 'ko')).toBe(3);
  });
});
