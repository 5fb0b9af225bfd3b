import { describe, expect, it } from 'vitest';
import { filed, initialOf } from '../../src/site/build/alphabet';

describe('the letter that a word is filed under', () => {
  it.each([
    ['가설검정', 'ㄱ'],
    ['깎기', 'ㄱ'],
    ['표본분포', 'ㅍ'],
    ['힣', 'ㅎ'],
    ['앞면', 'ㅇ'],
    ['짝', 'ㅈ'],
    ['parameter', 'P'],
    ['Wald interval', 'W'],
    ['t 분포', 'T'],
  ])('of %s is %s', (word, letter) => {
    expect(initialOf(word)).toBe(letter);
    // Typed on a Mac, Hangul may come in pieces.
    expect(initialOf(word.normalize('NFD'))).toBe(letter);
  });
});

describe('a glossary', () => {
  const namesOf = (words: readonly string[], locale: string): string[] =>
    filed(words, (word) => word, locale).map(({ initial, items }) => `${initial}: ${items.join(', ')}`);

  it('is in the order of the language, whatever the case', () => {
    expect(namesOf(['weak law', 'bias', 'Wald interval', 'Berry–Esseen bound', 'bootstrap'], 'en')).toEqual([
      'B: Berry–Esseen bound, bias, bootstrap',
      'W: Wald interval, weak law',
    ]);
  });

  it('is in the order of Hangul in Korean, with Latin letters last', () => {
    expect(namesOf(['p값', '표본', '편향', '모수', '표본 크기', '모집단', 't 분포', '포함률'], 'ko')).toEqual([
      'ㅁ: 모수, 모집단',
      'ㅍ: 편향, 포함률, 표본, 표본 크기',
      'P: p값',
      'T: t 분포',
    ]);
  });
});
