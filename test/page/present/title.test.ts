import { describe, expect, it } from 'vitest';
import { askedIn, claimOf } from '../../../src/page/present/title';

describe('the line over a slide', () => {
  it('is the first sentence, figures with points in them included', () => {
    expect(claimOf('Pareto with α = 1.5: the mean exists. But the variance does not.', 'en')).toBe(
      'Pareto with α = 1.5: the mean exists.',
    );
    expect(claimOf('표본 하나를 뽑았어요. 평균은 점 하나예요.', 'ko')).toBe(
      '표본 하나를 뽑았어요. 평균은 점 하나예요.',
    );
  });

  it('is two where the first is a name, unless that is too long', () => {
    expect(claimOf('A die. At 30 throws the gap is 0.02. More.', 'en')).toBe('A die. At 30 throws the gap is 0.02.');
    expect(claimOf(`A die. ${'Far '.repeat(30)}too long.`, 'en')).toBe('A die.');
    expect(claimOf('Alone.', 'en')).toBe('Alone.');
  });

  it('is the last sentence of a question that is too long for a line', () => {
    expect(askedIn('The same for all. Which needs most?', 'en')).toBe('The same for all. Which needs most?');
    expect(askedIn(`The same for all${', and all'.repeat(10)}. Which needs most?`, 'en')).toBe('Which needs most?');
  });
});
