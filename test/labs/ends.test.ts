import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/core/populations/presets';
import type { Param } from '../../src/experiments/params';
import { EXPERIMENTS, experimentOf } from '../../src/labs/registry/index';
import { brokenIn, firstPicture } from '../support/firstPicture';
import { wordsOf } from '../support/words';

/** More bins than pixels are no picture; a hundred thousand are also more arguments than a function takes. */
const MOST_BINS = 5_000;

/** An end of a control, or where it stands at first. */
function ends(param: Param): fc.Arbitrary<string | number> {
  if (param.type === 'choice') return fc.constantFrom(...param.options);
  if (param.type === 'population') return fc.constantFrom(...PRESETS.map(({ population }) => population));
  if (param.type === 'seed') return fc.nat(99);
  return fc.constantFrom(param.min, param.default, param.max);
}

describe.each(EXPERIMENTS.map(({ id }) => id))('%s', (id) => {
  const experiment = experimentOf(id);
  const words = wordsOf('en', id);

  // Each slider alone is dragged to its ends in the browser: here any of them together.
  it('has a picture wherever its controls stand at their ends', async () => {
    const { params } = experiment;
    const states = fc.record(Object.fromEntries(Object.entries(params).map(([name, one]) => [name, ends(one)])));
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        const query = new URLSearchParams(Object.entries(state).map(([name, value]) => [name, String(value)]));
        const frames = await firstPicture(experiment, query.toString());
        expect(brokenIn(frames, words)).toBe('');
        for (const frame of frames)
          if ('bins' in frame)
            expect((frame.bins as { counts: ArrayLike<number> }).counts.length).toBeLessThan(MOST_BINS);
      }),
      { seed: 9, numRuns: 60, endOnFailure: true },
    );
  });
});
