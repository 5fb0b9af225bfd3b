import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../../../src/experiments/run';
import { gapSentence } from '../../../../src/labs/normality-gap/charts/gapSentence';
import { experimentOf } from '../../../../src/labs/registry';
import { wordsOf } from '../../../support/words';
import { frameOf, settings } from '../../settings';

const said = (population: string, locale: string): string => {
  const frames = runToEnd(experimentOf('normality-gap'), settings('normality-gap', { population, n: 30 }) as never);
  return gapSentence(frameOf(frames, 'gap'), wordsOf(locale, 'normality-gap'));
};

describe('where no n is enough, the sentence under the gap', () => {
  it.each([
    ['pareto:1.5', /variance is infinite.*stable law of index 1\.5/, /분산이 무한해서.*지수가 1\.5인 안정분포/],
    // At index 2 the stable law is a normal; only its width is no σ/√n.
    ['pareto:2', /does come to a normal curve, very slowly/, /정규분포에 가까워지기는 하지만/],
    ['pareto:0.9', /mean is infinite/, /평균이 무한해서/],
    ['cauchy:0,1', /neither a mean nor a variance/, /평균도 분산도 없어서/],
  ])('of %s gives the reason that holds there', (population, english, korean) => {
    expect(said(population, 'en')).toMatch(english);
    expect(said(population, 'ko')).toMatch(korean);
  });
});
