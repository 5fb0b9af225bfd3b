import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittedTitle } from '../../../src/charts/labels/fittedTitle';
import { TITLE_SIZE, textWidth } from '../../../src/charts/labels/textWidth';

const TITLE = 'Population: Log-normal (3, 0.5), N = 1,000; 1 dot = 3';

describe('a title in little room', () => {
  it('loses its last parts, whole, but never what a dot is, and no bracket or number is cut', () => {
    const widths = [1000, 310, 260, 190, 50, 0];
    expect(widths.map((room) => fittedTitle(TITLE, room))).toEqual([
      TITLE,
      'Population: Log-normal (3, 0.5); 1 dot = 3',
      'Population: Log-normal (3, 0.5); 1 dot = 3',
      'Population; 1 dot = 3',
      'Population; 1 dot = 3',
      'Population; 1 dot = 3',
    ]);
    expect(fittedTitle('Intervals that hold it, n = 30: 88.2%', 200)).toBe('Intervals that hold it, n = 30');
  });

  it('is in its room, or has no part more to lose', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 400 }), (title, room) => {
        const words = fittedTitle(title, room);
        expect(textWidth(words, TITLE_SIZE) <= room || !/^[^();:,]*[:,] /.test(words)).toBe(true);
        expect(fittedTitle(words, room)).toBe(words);
      }),
    );
  });
});
