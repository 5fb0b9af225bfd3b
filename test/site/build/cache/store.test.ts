import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kept, keyOf, openStore } from '../../../../src/site/build/cache/store.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const textOf = (content: Uint8Array | null): string | null => content && Buffer.from(content).toString();
const filesIn = (): readonly string[] => readdirSync(folder).filter((name) => name !== 'ended');

describe('a key', () => {
  it('is another for any other parts, however they are cut', () => {
    const parts = fc.array(fc.string(), { maxLength: 4 });
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(keyOf(...a) === keyOf(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
    expect(keyOf('ab', 'c')).not.toBe(keyOf('a', 'bc'));
    expect(keyOf('1 a')).not.toBe(keyOf('', 'a'));
  });

  it('is of the bytes, as text or not', () => {
    expect(keyOf('표본')).toBe(keyOf(Buffer.from('표본')));
  });
});

describe('a store', () => {
  it('gives back what was put, to the next build too', () => {
    openStore(folder).put('a', Buffer.from('picture'));
    expect(textOf(openStore(folder).get('a'))).toBe('picture');
    expect(openStore(folder).get('b')).toBeNull();
  });

  it.each([
    ['is cut off', () => truncateSync(join(folder, 'a'), 35)],
    ['is empty', () => truncateSync(join(folder, 'a'), 0)],
    ['has another byte', () => writeFileSync(join(folder, 'a'), readFileSync(join(folder, 'a')).fill('x', 33, 34))],
  ])('has nothing where a file %s', (_, happens) => {
    const store = openStore(folder);
    store.put('a', Buffer.from('picture'));
    happens();
    expect(store.get('a')).toBeNull();
    store.put('a', Buffer.from('picture'));
    expect(textOf(store.get('a'))).toBe('picture');
  });

  it('makes once what is asked for twice, and keeps nothing of what fails', async () => {
    const store = openStore(folder);
    let made = 0;
    const make = async (): Promise<Buffer> => Buffer.from(`made ${++made}`);
    expect(textOf(await kept(store, 'a', make))).toBe('made 1');
    expect(textOf(await kept(store, 'a', make))).toBe('made 1');
    await expect(kept(store, 'b', () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
    expect(filesIn()).toEqual(['a']);
  });

  it('lets go of what six builds have not used, and of what a killed one left', () => {
    const start = Date.now() - 60_000;
    const build = (number: number, used: readonly string[]): void => {
      const store = openStore(folder, new Date(start + number * 1_000));
      for (const key of used) if (!store.get(key)) store.put(key, Buffer.from(key));
      for (const key of used) store.get(key);
      store.end();
    };
    build(1, ['old', 'always']);
    const unfinished = join(folder, 'unfinished.1234');
    writeFileSync(unfinished, 'half of');
    utimesSync(unfinished, new Date(start + 1_500), new Date(start + 1_500));
    for (let number = 2; number <= 6; number++) build(number, ['always']);
    expect(filesIn()).toEqual(['always', 'old', 'unfinished.1234']);
    build(7, ['always']);
    expect(filesIn()).toEqual(['always']);
    expect(readdirSync(join(folder, 'ended'))).toHaveLength(6);
  });
});
