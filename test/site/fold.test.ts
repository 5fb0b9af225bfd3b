import { describe, expect, it } from 'vitest';
import { fold, hasAll } from '../../src/site/scripts/fold';

describe('what is typed to find a term', () => {
  it.each([
    ['표본 크기', '표본크기'],
    ['표본크기', '표본 크기'],
    ['표본분포', '표ㅂ'],
    ['표본분포', '표본부'],
    ['표본', '푭'],
    ['회의', '호'],
    ['괜찮다', '괜찬'],
    ['값이', '갑'],
    ['Berry–Esseen bound', 'berry esseen'],
    ['p-value', 'p value'],
    ['gambler’s fallacy', "gambler's"],
    ['x̄ sample mean', 'MEAN x'],
    ['anything', ''],
    ['anything', ' · '],
  ])('"%s" is found by "%s"', (text, typed) => {
    expect(hasAll(fold(text), typed)).toBe(true);
  });

  it.each([
    ['표본분포', '표준'],
    ['표본', '푬'],
    ['수준', '순주'],
    ['sample size', 'sample mean'],
  ])('"%s" is not found by "%s"', (text, typed) => {
    expect(hasAll(fold(text), typed)).toBe(false);
  });
});
