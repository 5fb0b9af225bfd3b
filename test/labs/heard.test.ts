import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../src/instrument/sound/score';
import { chartOf } from '../../src/labs/registry/allCharts';
import { layoutOf } from '../../src/labs/registry/layouts';
import { framesAt, LOCALES, SETTINGS, titleOf, wordsOf } from '../support/words';

/** What of a lab can be heard, at some of its values. */
const audible = ([id, values]: (typeof SETTINGS)[number]) =>
  framesAt(id, values).filter((frame) => chartOf(frame).heard !== undefined);

describe.each(SETTINGS.map((setting) => [titleOf(setting), setting] as const))('%s by ear', (_, setting) => {
  const [id] = setting;
  const frames = audible(setting);

  it('has a button for the panel that can be heard, if there is one', () => {
    const kinds: readonly string[] = frames.map(({ kind }) => kind);
    const { heard } = layoutOf(id);
    if (kinds.length > 0) expect(kinds).toContain(heard);
  });

  it.runIf(frames.length > 0).each(LOCALES)('is a picture of shares, and a whole sentence in %s', (locale) => {
    const words = wordsOf(locale, id);
    for (const frame of frames) {
      const heard = chartOf(frame).heard?.(frame, words);
      if (!heard) throw new Error('nothing is heard');
      const places = Array.from(heard.places);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const share of [...places, ...Array.from(heard.heights), heard.truth ?? 0, heard.mark ?? 0])
        expect(Number.isNaN(share) || (share >= 0 && share <= 1)).toBe(true);
      const text = words.t(heard.sentence.key, heard.sentence.values);
      expect(text).not.toMatch(/[{}]|NaN|undefined|^sound\./);
      expect(scoreOf(heard).notes.length).toBeGreaterThan(0);
    }
  });
});

describe('what is heard', () => {
  const words = wordsOf('en', 'sampling-distribution');
  const barsAt = (n: number) => {
    const [frame] = audible(['sampling-distribution', { population: 'exponential:1', n, repetitions: 2_000 }]);
    if (!frame) throw new Error('there is no histogram');
    return chartOf(frame).heard?.(frame, words);
  };

  it('of a histogram is narrow where n is large, around the mark of the parameter', () => {
    const heardFor = (n: number): number => {
      const { places = [], heights = [], mark = Number.NaN } = barsAt(n) ?? {};
      const sounding = Array.from(places).filter((_, i) => !Number.isNaN(heights[i]));
      expect(mark).toBeGreaterThan(Math.min(...sounding));
      expect(mark).toBeLessThan(Math.max(...sounding));
      return Math.max(...sounding) - Math.min(...sounding);
    };
    expect(heardFor(100)).toBeLessThan(heardFor(4) / 2);
  });

  it('of a running mean ends near the steady tone of its expected value', () => {
    const [frame] = audible(['running-mean', { population: 'die:6', n: 100_000, paths: 5 }]);
    const { heights = [], truth = Number.NaN } = (frame && chartOf(frame).heard?.(frame, words)) ?? {};
    expect(Math.abs((heights[heights.length - 1] ?? 0) - truth)).toBeLessThan(0.01);
  });
});
