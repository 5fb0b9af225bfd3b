import { describe, expect, it } from 'vitest';
import ko from '../../content/strings/ko.json';
import { withParticles } from '../../src/charts/particles';

const topic = (text: string): string => withParticles(`${text}{은/는}`).slice(text.length);

describe('a Korean particle', () => {
  it.each([
    ['0', '은'],
    ['1', '은'],
    ['2', '는'],
    ['3', '은'],
    ['4', '는'],
    ['5', '는'],
    ['6', '은'],
    ['7', '은'],
    ['8', '은'],
    ['9', '는'],
    ['10', '은'],
    ['1,000', '은'],
    ['0.45', '는'],
    ['−0.6', '은'],
    ['88.3%', '는'],
    ['3.09%p', '는'],
    ['24분', '은'],
    ['1.2초', '는'],
    ['48개', '는'],
    ['1,000명', '은'],
    ['1 × 10⁻⁶', '은'],
    ['n', '은'],
    ['t', '는'],
    ['평균', '은'],
    ['중위수', '는'],
    ['90백분위수(p90)', '는'],
    ['로그정규분포(3, 0.5)', '는'],
    ['88.3% ± 0.1%', '는'],
    ['값 없음', '은'],
    ['무한대', '는'],
  ])('after "%s" is %s', (text, particle) => {
    expect(topic(text)).toBe(particle);
  });

  it('takes 로 after ㄹ', () => {
    const by = (text: string): string => withParticles(`${text}{으로/로}`);
    expect(['1', '3', '4', '8'].map(by)).toEqual(['1로', '3으로', '4로', '8로']);
  });

  it('is chosen for each place of a text', () => {
    expect(withParticles('평균{은/는} 3{이고/고}, 오차{은/는} 2{이에요/예요}.')).toBe('평균은 3이고, 오차는 2예요.');
  });

  it('has no other forms in the strings than these', () => {
    const pairs = new Set(JSON.stringify(ko).match(/\{[가-힣]+\/[가-힣]+\}/g));
    const particles = ['은/는', '이/가', '을/를', '과/와', '으로/로'];
    const known = [...particles, '이에요/예요', '이면/면', '이고/고', '이지만/지만', '이라면/라면'];
    expect([...pairs].filter((pair) => !known.includes(pair.slice(1, -1)))).toEqual([]);
  });
});
