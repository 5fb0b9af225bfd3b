import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bound, wrap } from '../../../src/site/preview/wrap';

/** Every letter is one wide. */
const widthOf = (line: string): number => line.length;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 24 });

describe('lines of a preview', () => {
  it('are the words of the text in their order, none wider than the column, and no more than needed', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 9, max: 40 }), (text, width) => {
        const wrapped = wrap(text.join(' '), width, widthOf);
        if (!wrapped) throw new Error('every word fits');
        expect(wrapped.lines.join(' ')).toBe(text.join(' '));
        expect(Math.max(...wrapped.lines.map(widthOf))).toBeLessThanOrEqual(width);
        let [greedy, room] = [1, width];
        for (const [i, word] of text.entries()) {
          const needed = word.length + (i > 0 && room < width ? 1 : 0);
          if (needed > room) [greedy, room] = [greedy + 1, width - word.length];
          else room -= needed;
        }
        expect(wrapped.lines.length).toBe(greedy);
      }),
    );
  });

  it('are as even as they can be', () => {
    expect(wrap('aaa bbb ccc d', 11, widthOf)).toEqual({ lines: ['aaa bbb', 'ccc d'], evenness: 5 / 7 });
  });

  it('are none when a word alone is too wide', () => {
    expect(wrap('a bcd', 2, widthOf)).toBeNull();
  });

  it('keep figures and small Korean words with what they belong to', () => {
    expect(bound('n is over 30, so')).toBe('n is over\u00a030, so');
    expect(bound('모수 몇 명이에요?')).toBe('모수 몇\u00a0명이에요?');
    expect(bound('다섯 번 나왔으니')).toBe('다섯\u00a0번 나왔으니');
    expect(plain(bound('볼 수 있죠?'))).toBe('볼 수 있죠?');
  });
});
