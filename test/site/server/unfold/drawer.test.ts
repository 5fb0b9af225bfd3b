import { describe, expect, it, vi } from 'vitest';
import { drawer } from '../../../../src/site/server/unfold/drawer.mjs';

const stateOf = (key: string, isTooMuch = false) => ({ key, isTooMuch });

/** A thread that draws when it is told to. */
function manualThread(size = 100) {
  const asked: { key: string; end: (said: { failure?: string; isFault?: boolean }) => void }[] = [];
  return {
    asked,
    draw: (state: object) => {
      const { key } = state as { key: string };
      return new Promise<{ drawn?: object; failure?: string }>((resolve) => {
        const drawn = { name: key, finding: key, png: new Uint8Array(size) };
        asked.push({ key, end: (said) => resolve(said.failure ? said : { drawn }) });
      });
    },
    stop: async () => {},
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('pictures of links', () => {
  it('are drawn one after another, once, and kept', async () => {
    const thread = manualThread();
    const { draw } = drawer(thread);
    const all = ['a', 'b', 'a', 'a'].map((key) => draw(stateOf(key)));
    await settled();
    expect(thread.asked.map(({ key }) => key)).toEqual(['a']);
    thread.asked[0]?.end({});
    expect((await all[2])?.name).toBe('a');
    await settled();
    expect(thread.asked.map(({ key }) => key)).toEqual(['a', 'b']);
    thread.asked[1]?.end({});
    expect((await Promise.all(all)).map((drawn) => drawn?.name)).toEqual(['a', 'b', 'a', 'a']);
    expect(await draw(stateOf('a'))).toBe(await all[0]);
    expect(thread.asked.length).toBe(2);
  });

  it('that were too much, or could not be, are not tried again for ten minutes, and the next one is', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const thread = manualThread();
    let clock = 0;
    const { draw } = drawer(thread, () => clock);
    expect(await draw(stateOf('far', true))).toBeUndefined();
    expect(thread.asked.length).toBe(0);
    for (const failure of ['too much', 'words do not fit']) {
      const drawing = draw(stateOf(failure));
      await settled();
      thread.asked.at(-1)?.end({ failure });
      expect(await drawing).toBeUndefined();
      expect(await draw(stateOf(failure))).toBeUndefined();
    }
    expect(thread.asked.length).toBe(2);
    expect(said).toHaveBeenCalledTimes(1);
    said.mockRestore();
    clock = 600_001;
    const again = draw(stateOf('too much'));
    await settled();
    thread.asked.at(-1)?.end({});
    expect((await again)?.name).toBe('too much');
    const next = draw(stateOf('next'));
    await settled();
    thread.asked.at(-1)?.end({});
    expect((await next)?.name).toBe('next');
  });

  it('are tried again at once where it was the thread that failed', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const thread = manualThread();
    const { draw } = drawer(thread);
    const drawing = draw(stateOf('a'));
    await settled();
    thread.asked[0]?.end({ failure: 'it does not start', isFault: true });
    expect(await drawing).toBeUndefined();
    const again = draw(stateOf('a'));
    await settled();
    thread.asked[1]?.end({});
    expect((await again)?.name).toBe('a');
    said.mockRestore();
  });

  it('wait in a line that ends: of a thousand at once, 32 are drawn and the others refused at once', async () => {
    const thread = manualThread();
    const { draw } = drawer(thread);
    const all = Array.from({ length: 1000 }, (_, index) => draw(stateOf(`n=${index}`)));
    const refused = await Promise.all(all.slice(32));
    expect(refused.every((drawn) => drawn === undefined)).toBe(true);
    for (let index = 0; index < 32; index++) {
      await settled();
      thread.asked[index]?.end({});
    }
    expect((await Promise.all(all.slice(0, 32))).every((drawn) => drawn !== undefined)).toBe(true);
    expect(thread.asked.length).toBe(32);
    // Who comes again later gets one.
    const later = draw(stateOf('n=999'));
    await settled();
    thread.asked.at(-1)?.end({});
    expect((await later)?.name).toBe('n=999');
  });

  it('take no more than 33 MB, and those used last stay', async () => {
    const thread = manualThread(2 ** 20);
    const { draw, bytes } = drawer(thread);
    const drawn = async (key: string): Promise<void> => {
      const count = thread.asked.length;
      const drawing = draw(stateOf(key));
      await settled();
      if (thread.asked.length > count) thread.asked.at(-1)?.end({});
      await drawing;
    };
    for (let index = 0; index < 100; index++) {
      await drawn(`n=${index}`);
      await drawn('favourite');
      expect(bytes()).toBeLessThanOrEqual(33 * 2 ** 20);
    }
    expect(thread.asked.filter(({ key }) => key === 'favourite').length).toBe(1);
    expect(bytes()).toBeGreaterThan(20 * 2 ** 20);
  });
});
