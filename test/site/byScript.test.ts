import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byScript } from '../../src/site/build/byScript';

describe('Korean words in a text', () => {
  it('are marked as Korean, a phrase in one piece', () => {
    expect(byScript('Korean 표본 수 is used for n.', 'en')).toEqual([
      { text: 'Korean ', lang: undefined },
      { text: '표본 수', lang: 'ko' },
      { text: ' is used for n.', lang: undefined },
    ]);
  });

  it('need no mark in Korean', () => {
    expect(byScript('표본 크기 n', 'ko')).toEqual([{ text: '표본 크기 n', lang: undefined }]);
  });

  it('leave the text as it was', () => {
    const letters = fc.constantFrom('모', '수', ' ', 'n', '.', '분', '(');
    fc.assert(
      fc.property(
        fc.array(letters).map((list) => list.join('')),
        (text) => {
          expect(
            byScript(text, 'en')
              .map((part) => part.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
