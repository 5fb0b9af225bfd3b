import { describe, expect, it } from 'vitest';
import { findable, isFound, shareFound } from '../../src/site/scripts/heardMatch';

const TEXT = findable('30개 넘으니까 정규분포로 봐도 되죠? n is over 30, so we can treat it as normal. 1,000');

describe('what is typed to find a sentence', () => {
  it.each([
    ['정규분포'],
    ['정규ㅂ'],
    ['정귭'],
    ['ㅈㄱㅂㅍ'],
    ['30 정규'],
    ['NORMAL over'],
    ['n=30'],
    ['n ≥ 30'],
    ['1000'],
    ['1,000'],
    [''],
    ['  '],
    ['?'],
  ])('finds it by "%s"', (typed) => {
    expect(isFound(TEXT, typed)).toBe(true);
  });

  it.each([['정균'], ['ㅈㄱㅍ'], ['30 나'], ['normally'], ['n=31']])('does not find it by "%s"', (typed) => {
    expect(isFound(TEXT, typed)).toBe(false);
  });
});

describe('what is typed in other words', () => {
  const THIRTY = findable('30개 넘으니까 정규분포로 봐도 되죠? 서른, 경험 규칙, 충분히 크면');

  it.each([
    ['30개면 충분', 1],
    ['30명이면 되나요', 1],
    ['정규성', 1],
    ['정규분포 가정', 0.5],
    ['정균', 0],
    ['', 0],
  ])('has of "%s" the share %d', (typed, share) => {
    expect(shareFound(THIRTY, typed)).toBe(share);
  });
});
