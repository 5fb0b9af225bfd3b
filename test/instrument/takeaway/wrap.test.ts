import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../../src/instrument/takeaway/wrap';

const letters = (text: string): number => [...text].length;

describe('a text in lines', () => {
  it('loses nothing but spaces at their ends, and has no line that is too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 12, max: 60 }), (given, width) => {
        const text = given.replace(/\s+/g, ' ').trim();
        const lines = wrap(text, width, letters);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(letters(line.replace(/[±=] /g, ''))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('breaks an address after its signs and keeps a figure with its error', () => {
    expect(wrap('https://a.example/b/?v=1&population=normal:0,1&n=30', 24, letters)).toEqual([
      'https://a.example/b/?v=',
      '1&population=normal:0,1&',
      'n=30',
    ]);
    expect(wrap('it holds 94.0 ± 2.6 of them', 15, letters)).toEqual(['it holds', '94.0 ± 2.6 of', 'them']);
    expect(wrap('', 10, letters)).toEqual([]);
  });
});
