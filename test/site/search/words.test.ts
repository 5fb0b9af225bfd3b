import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksMeaning, formsOf, tellingWords, wordsOf } from '../../../src/site/search/words';

const hangul = (min: number, max = 8): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCodePoint(code)),
    minLength: min,
    maxLength: max,
  });
const latin = fc.string({ unit: fc.constantFrom(...'bcdfghklmnoprtvwz'), minLength: 4, maxLength: 10 });
/** True when a text with these words would be found for that one. */
const finds = (query: string, text: string): boolean => {
  const forms = new Set(formsOf(text));
  return wordsOf(query).every(({ lead }) => lead.some((form) => forms.has(form)));
};

describe('words', () => {
  it('takes any text, and finds it by itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(finds(text, text)).toBe(true);
        expect(formsOf(text).every((form) => form !== '' && form === form.toLowerCase())).toBe(true);
      }),
    );
  });

  it('finds a Korean word whatever particle follows it, there or in the query', () => {
    fc.assert(
      fc.property(hangul(2), hangul(1, 3), (word, particle) => {
        expect(finds(word.slice(0, 2), word + particle)).toBe(true);
        expect(finds(word.slice(0, 2) + particle, `${word.slice(0, 2)}는`)).toBe(true);
      }),
    );
    expect(finds('모수가', '이 모수는')).toBe(true);
    expect(finds('고양이', '모양이 다르고 양쪽이')).toBe(false);
  });

  it('finds Korean words written together and apart', () => {
    fc.assert(
      fc.property(hangul(2, 4), hangul(2, 4), (first, second) => {
        expect(finds(first + second, `${first} ${second}`)).toBe(true);
        expect(finds(`${first} ${second}`, first + second)).toBe(true);
      }),
    );
    expect(finds('표준오차', '표준 오차')).toBe(true);
    expect(finds('큰수의 법칙', '큰 수의 법칙')).toBe(true);
    expect(finds('표본수', '표본 수')).toBe(true);
  });

  it('tells what only asks or counts from what is asked about', () => {
    const telling = (query: string): string[] => tellingWords(query).map(({ lead: [word = ''] }) => word);
    expect(telling('30명이면 되나요')).toEqual(['30']);
    expect(telling('모수 뜻')).toEqual(['모수']);
    expect(telling('명이면')).toEqual(['명이면']);
    expect(telling('30 개인정보')).toEqual(['30', '개인정보']);
    const asked = ['모수 뜻', '모수란', '모수가 뭐예요', '신뢰구간 의미', '모수', '뜻', '의미 없는 차이'];
    expect(asked.map(asksMeaning)).toEqual([true, true, true, true, false, false, false]);
  });

  it('finds English words in their plural, with -ed and with -ing', () => {
    fc.assert(
      fc.property(latin, fc.constantFrom('s', 'ing', 'ed', '’s'), (word, ending) => {
        expect(finds(word, word + ending)).toBe(true);
        expect(finds(word + ending, word)).toBe(true);
      }),
    );
    expect(finds('sampling', 'samples')).toBe(true);
    expect(finds('means', 'The mean.')).toBe(true);
  });

  it.each([
    ['1000', '1,000 answers'],
    ['1,000', '1000'],
    ['0.95', 'a level of 0.95'],
    ['30', '30개'],
    ['5 heads', 'five heads'],
    ['다섯 번', '5번'],
    ['ＤＡＵ', 'our DAU'],
    ['p value', 'p-value'],
    ['95', '95%가'],
  ])('finds %s in “%s”', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ['30', '300 or 3,000'],
    ['95', '0.95'],
    ['수', '함수'],
  ])('does not find %s in “%s”', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });
});
