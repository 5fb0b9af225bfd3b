import { describe, expect, it } from 'vitest';
import { secondsLeft } from '../../src/instrument/secondsLeft';

describe('how long a run still takes', () => {
  const since = { at: 1_000, progress: 0.1 };

  it('goes by the pace so far', () => {
    // A fifth in two seconds; seven tenths are left.
    expect(secondsLeft(since, { at: 3_000, progress: 0.3 })).toBe(7);
  });

  it('is not told before anything is known, nor for the last moments', () => {
    expect(secondsLeft(since, since)).toBeNull();
    expect(secondsLeft(since, { at: 3_000, progress: 0.9 })).toBeNull();
  });
});
