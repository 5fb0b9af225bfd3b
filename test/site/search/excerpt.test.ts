import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, marked } from '../../../src/site/search/excerpt';

const text = fc.string({ unit: fc.constantFrom(...'ab 1,.', '모', '수', '가', '표', 'İ'), maxLength: 400 });
const forms = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'b', '1', '모', '수', '.'), minLength: 1, maxLength: 3 }))
  .map((list) => new Set(list));
const show = (of: string, lead: string[], rest: string[] = []): string =>
  marked(of, new Set(lead), new Set(rest))
    .map(({ text: piece, marked: hit }) => (hit ? `[${piece}]` : piece))
    .join('');

describe('marked', () => {
  it('keeps the text, and marks something or nothing, never nothing at all', () => {
    fc.assert(
      fc.property(text, forms, forms, (given, lead, rest) => {
        const pieces = marked(given, lead, rest);
        expect(pieces.map((piece) => piece.text).join('')).toBe(given);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        // No two marks touch: they would be one.
        expect(pieces.some((piece, index) => piece.marked && pieces[index + 1]?.marked)).toBe(false);
      }),
    );
  });

  it.each([
    ['A Mean of means', ['mean'], [], 'A [Mean] of [means]'],
    ['the submean', ['mean'], [], 'the submean'],
    ['1,000 of 21,000 and 1000.', ['1000'], [], '[1,000] of 21,000 and [1000].'],
    ['모수가 모수', ['모수'], [], '[모수]가 [모수]'],
    ['표준오차, 오차', ['표준'], ['준오', '오차'], '[표준오차], 오차'],
    ['(p < 0.05)', ['0.05', 'p'], [], '([p] < [0.05])'],
    ['95%가 n개', ['n', '95'], [], '[95]%가 [n]개'],
  ] as const)('marks in “%s” %j and %j', (of, lead, rest, wanted) => {
    expect(show(of, [...lead], [...rest])).toBe(wanted);
  });
});

describe('excerpt', () => {
  it('is a piece of the text of about two lines', () => {
    fc.assert(
      fc.property(text, forms, (given, lead) => {
        const piece = excerpt(given, lead);
        expect(piece.length).toBeLessThanOrEqual(154);
        expect(given).toContain(piece.replace(/^… /, '').replace(/ …$/, ''));
      }),
    );
  });

  it('is where most of the words stand together', () => {
    const filler = 'so it goes on and on '.repeat(20);
    const piece = excerpt(`${filler}one word ${filler}one other word ${filler}`, new Set(['one', 'other']));
    expect(piece).toMatch(/^… .*one other word.* …$/);
  });
});
