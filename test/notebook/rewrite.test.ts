import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rewriteAddress, settleAddress } from '../../src/notebook/rewrite';

/** A history that takes so many addresses and throws at the next, as Safari does. */
function shyHistory(most: number) {
  const written: string[] = [];
  const history = {
    state: null,
    replaceState(_state: unknown, _unused: string, address: string) {
      if (written.length >= most) throw new DOMException('too often', 'SecurityError');
      written.push(address);
    },
  } as unknown as History;
  return { history, written };
}

describe('an address that follows a held key', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.runAllTimers();
    vi.useRealTimers();
  });

  it('is written at once, and then a few times a second, at last as it is at the end', () => {
    const { history, written } = shyHistory(99);
    // Thirty times a second, for ten seconds.
    for (let press = 0; press < 300; press++) {
      rewriteAddress(`#${press}`, history);
      if (press === 0) expect(written).toEqual(['#0']);
      vi.advanceTimersByTime(1_000 / 30);
    }
    vi.runAllTimers();
    expect(written.length).toBeLessThan(40);
    expect(written.at(-1)).toBe('#299');
  });

  it('is written at once where that is asked for', () => {
    const { history, written } = shyHistory(99);
    rewriteAddress('#a', history);
    rewriteAddress('#b', history);
    settleAddress(history);
    expect(written).toEqual(['#a', '#b']);
  });

  it('ends nothing where the browser refuses, and comes later', () => {
    const { history, written } = shyHistory(0);
    rewriteAddress('#a', history);
    const { history: open, written: taken } = shyHistory(9);
    settleAddress(open);
    expect([written, taken]).toEqual([[], ['#a']]);
  });
});
