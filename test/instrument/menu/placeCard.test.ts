import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../src/instrument/menu/placeCard';

const view = { width: 1000, height: 800 };
const card = { width: 300, height: 200 };

describe('the card of a word', () => {
  it('is under its word, at the same edge', () => {
    expect(placeCard({ left: 100, top: 300, bottom: 320 }, card, view)).toEqual({ left: 100, top: 325 });
  });

  it('is over its word where there is no room under it', () => {
    expect(placeCard({ left: 100, top: 700, bottom: 720 }, card, view)).toEqual({ left: 100, top: 495 });
  });

  it('stays under its word where there is room on neither side and more of it under', () => {
    expect(placeCard({ left: 0, top: 40, bottom: 60 }, { width: 300, height: 900 }, view).top).toBe(65);
  });

  it('is inside the view from side to side, and off its word, wherever the word is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 319 }),
        fc.integer({ min: 0, max: 560 }),
        fc.integer({ min: 10, max: 60 }),
        fc.integer({ min: 50, max: 400 }),
        (left, top, tall, height) => {
          const place = placeCard(
            { left, top, bottom: top + tall },
            { width: 304, height },
            { width: 320, height: 640 },
          );
          expect(place.left).toBe(8);
          expect(place.top >= top + tall || place.top + height <= top).toBe(true);
        },
      ),
    );
  });
});
