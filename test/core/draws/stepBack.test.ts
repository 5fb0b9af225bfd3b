import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stepBack } from '../../../src/core/draws/stepBack';
import { createUniform, nextWord } from '../../../src/core/random';

it('takes words back, however many', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 20 }), (seed, words) => {
      const { state } = createUniform(seed);
      const before = state.slice();
      for (let k = 0; k < words; k++) nextWord(state);
      for (let k = 0; k < words; k++) stepBack(state);
      expect(state).toEqual(before);
    }),
    { seed: 1 },
  );
});
