import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsLate } from '../../src/charts/stack';
import { createPieces } from '../../src/instrument/pieces';
import type { LivePicture } from '../../src/instrument/sessionParts';

let now = 0;
beforeEach(() => {
  now = 100;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('requestAnimationFrame', () => 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What a picture whose drawing begins now is told when it asks. */
function asked(): IsLate {
  let told: IsLate | undefined;
  const show = (_: unknown, isLate?: IsLate): boolean => {
    told = isLate;
    return true;
  };
  const picture = { show } as unknown as LivePicture;
  createPieces(() => {}).begin(picture, { frames: [], params: null, run: 1 }, 0);
  if (!told) throw new Error('Nothing was drawn.');
  return told;
}

describe('the next piece of a picture', () => {
  it.each([
    [0, undefined, false],
    [6, undefined, false],
    [6.1, undefined, true],
    [0, 10, false],
    [0, 10.1, true],
    [5, 5, false],
    [5, 5.1, true],
  ])('after %d ms, where it took %s ms the last time, waits: %s', (elapsed, nextMs, waits) => {
    const isLate = asked();
    now += elapsed;
    expect(isLate(nextMs)).toBe(waits);
  });
});
