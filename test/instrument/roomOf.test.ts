import { afterEach, describe, expect, it, vi } from 'vitest';
import { roomOf } from '../../src/instrument/roomOf';

const boxOf = (clientWidth: number): HTMLElement =>
  ({ clientWidth, clientHeight: 0, closest: () => null }) as unknown as HTMLElement;

describe('the room of a picture', () => {
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  afterEach(() => vi.unstubAllGlobals());

  it('is its box, the usual one where that is not shown, and never too narrow for axes while it opens', () => {
    expect([360, 0, 80].map((width) => roomOf(boxOf(width), 720))).toEqual([
      { width: 360 },
      { width: 720 },
      { width: 200 },
    ]);
  });
});
