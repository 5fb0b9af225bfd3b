import { describe, expect, it } from 'vitest';
import { verdicts } from '../../../../src/labs/dependence/charts/verdicts';
import type { VerdictsFrame } from '../../../../src/labs/dependence/charts/verdictsFrame';
import { framesAt, wordsOf } from '../../../support/words';

const said = (locale: string, settings: Record<string, string | number>): string => {
  const frame = framesAt('dependence', { n: 1000, repetitions: 1000, ...settings }).find(
    ({ kind }) => kind === 'verdicts',
  );
  return verdicts.sentence(frame as never as VerdictsFrame, wordsOf(locale, 'dependence'));
};

describe('what holds, in a sentence', () => {
  it('counts whole draws, and says so in Korean as one says it', () => {
    const clusters = { trouble: 'clusters', cluster: 100, icc: 0.2 };
    expect(said('ko', clusters)).toMatch(
      /^집락을 이룬 사용자\(집락 수를 늘릴 때\)\. .+이?가 성립해요\. 값들은 서로 독립인 값 약 48개 몫을 해요\. 포함률의 약속은 95%이?고, 실제는 .+%예요\.$/,
    );
    expect(said('en', clusters)).toContain('worth about 48 independent ones');
  });

  it('speaks of no law and no figure where there is none', () => {
    expect(said('ko', { trouble: 'cauchy' })).toBe(
      '코시분포: 평균이 없음. 성립하는 법칙이 없어요. 포함률의 약속은 95%지만, 담을 모수가 없어요.',
    );
  });
});
