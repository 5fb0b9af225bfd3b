import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../src/instrument/noticeOf';
import { wordsOf } from '../support/words';

const en = wordsOf('en');

describe('a notice', () => {
  it('names choices as their controls do', () => {
    const given = { code: 'clamped', variable: 'interval', given: 'clopper-pearson', used: 't' } as const;
    expect(noticeOf(given, en)).toBe('Interval cannot be Clopper–Pearson. The nearest possible value, t, is used.');
    const level = { code: 'not-a-value', variable: 'level', given: '95', used: '0.95' } as const;
    expect(noticeOf(level, en)).toBe('95 is no value for Confidence level. 95% is used instead.');
    const statistic = { code: 'clamped', variable: 'statistic', given: 'max', used: 'mean' } as const;
    expect(noticeOf(statistic, en)).toContain('Largest value');
  });

  it('writes numbers in the way of the reader, and other text as it is', () => {
    const given = { code: 'sample-size-limited', variable: 'n', given: '1000000', used: '10000' } as const;
    expect(noticeOf(given, en)).toContain('1,000,000');
    const text = { code: 'not-a-value', variable: 'population', given: 'dye:6', used: 'exponential:1' } as const;
    expect(noticeOf(text, en)).toContain('dye:6');
  });
});
