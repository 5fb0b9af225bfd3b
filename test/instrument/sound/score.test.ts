import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Heard } from '../../../src/charts/heard/heard';
import { hertzOf, scoreOf } from '../../../src/instrument/sound/score';

const sentence = { key: 'sound.path', values: {} };
const line = (places: number[], heights: number[], truth?: number): Heard => ({
  ...{ shape: 'line', places, heights, sentence },
  ...(truth !== undefined && { truth }),
});
const bars = (places: number[], heights: number[], mark?: number): Heard => ({
  ...{ shape: 'bars', places, heights, sentence },
  ...(mark !== undefined && { mark }),
});

describe('pitch', () => {
  it('rises with the value over two octaves, an octave for each half, and stays there beyond', () => {
    expect([-1, 0, 0.5, 1, 2].map(hertzOf)).toEqual([220, 220, 440, 880, 880]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        expect(Math.sign(hertzOf(a) - hertzOf(b)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a line as tones', () => {
  it('glides from place to place, with its truth all along', () => {
    const score = scoreOf(line([0, 0.5, 1], [0, 1, 0.5], 0.5));
    expect(score).toEqual({
      lasts: 5,
      glides: true,
      notes: [
        { at: 0, hertz: 220, level: 1 },
        { at: 2.5, hertz: 880, level: 1 },
        { at: 5, hertz: 440, level: 1 },
      ],
      steady: 440,
      click: null,
    });
  });

  it('has no more tones than can be followed, and its last one always', () => {
    const places = Array.from({ length: 5_000 }, (_, i) => i / 4_999);
    const { notes } = scoreOf(line(places, places));
    expect(notes.length).toBeLessThanOrEqual(102);
    expect(notes.at(-1)).toEqual({ at: 5, hertz: 880, level: 1 });
  });
});

describe('bars as tones', () => {
  it('are silent where there are none, and behind the last', () => {
    const score = scoreOf(bars([0.2, 0.4, 0.6], [0.5, Number.NaN, 1], 0.4));
    expect(score.notes.map(({ at, hertz, level }) => [Number(at.toFixed(9)), hertz, level])).toEqual([
      [1, 440, 1],
      [2, 220, 0],
      [3, 880, 1],
      [4, 880, 0],
    ]);
    expect([score.glides, score.steady, score.click]).toEqual([false, null, 2]);
  });

  it('of a needle are its height, for a moment', () => {
    const places = Array.from({ length: 41 }, (_, i) => 0.5 + i / 10_000);
    const heights = places.map((_, i) => (i < 5 ? Number.NaN : 1 - Math.abs(i - 20) / 40));
    const notes = scoreOf(bars(places, heights)).notes.map(({ at, hertz, level }) => [at, hertz, level]);
    expect(notes).toEqual([
      [2.5, 880, 1],
      [2.55, 880, 0],
    ]);
  });
});

it('tones come in order, within the time, at pitches that loudspeakers have', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const height = fc.oneof(share, fc.constant(Number.NaN));
  fc.assert(
    fc.property(fc.array(fc.tuple(share, height)), fc.boolean(), (points, glides) => {
      const sorted = points.toSorted(([a], [b]) => a - b);
      const [places, heights] = [sorted.map(([place]) => place), sorted.map(([, high]) => high)];
      const { notes, lasts } = scoreOf(glides ? line(places, heights) : bars(places, heights));
      expect(notes.length === 0).toBe(points.length === 0);
      for (const [i, { at, hertz, level }] of notes.entries()) {
        expect(at).toBeGreaterThanOrEqual(notes[i - 1]?.at ?? 0);
        expect(at).toBeLessThanOrEqual(lasts);
        expect(hertz >= 220 && hertz <= 880 && level >= 0 && level <= 1).toBe(true);
      }
    }),
  );
});
