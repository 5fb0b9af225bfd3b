import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEY } from '../../../src/page/collection/carries';
import { EMPTY, MOST_ENTRIES, MOST_WORDS } from '../../../src/page/collection/entry';
import { createShelf } from '../../../src/page/collection/shelf';
import { anyCollection, entry } from './support';

function shelfWith(text: string | null) {
  const kept = new Map(text === null ? [] : [[KEY, text]]);
  return createShelf(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }));
}

describe('the shelf of a device', () => {
  it('gives back what was put on it', () => {
    fc.assert(
      fc.property(anyCollection, (collection) => {
        const shelf = shelfWith(null);
        expect(shelf.works()).toBe(true);
        expect(shelf.write(collection)).toBe(true);
        expect(shelf.read()).toEqual(collection);
      }),
    );
  });

  it('trusts nothing that stands on it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Array.isArray(shelfWith(text).read().entries)).toBe(true);
      }),
    );
  });

  it('leaves out what is no entry and keeps the rest', () => {
    const kept = {
      version: 7,
      title: 5,
      entries: [null, 3, { lab: 'x' }, { lab: '<img>', query: '' }, entry({ id: 'a' })],
    };
    expect(shelfWith(JSON.stringify(kept)).read()).toEqual({ title: '', entries: [entry({ id: 'a' })] });
  });

  it('takes no address, no script and no endless text from it', () => {
    const evil = {
      ...entry(),
      page: '//evil.example/',
      anchor: '"><script>',
      query: 'v=1&n=5#x&__proto__=1&a b=c&n2=%22%3E',
      controls: ['n', 5, 'a"b'],
      shape: 1e9,
      words: `a\u0000b${'x'.repeat(5000)}`,
    };
    const [read] = shelfWith(JSON.stringify({ entries: [evil] })).read().entries;
    expect(read).toMatchObject({ page: '', anchor: '', controls: ['n'], shape: 0, query: 'v=1&n=5%23x&n2=%22%3E' });
    expect(read?.words.length).toBe(MOST_WORDS);
  });

  it('has an id for each, and so many at most', () => {
    const many = Array.from({ length: 300 }, () => entry({ id: 'same' }));
    const { entries } = shelfWith(JSON.stringify({ entries: many })).read();
    expect(entries.length).toBe(MOST_ENTRIES);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(MOST_ENTRIES);
  });

  it('is empty, and says that it keeps nothing, where storage is forbidden', () => {
    const shelf = createShelf(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(shelf.works()).toBe(false);
    expect(shelf.read()).toEqual(EMPTY);
    expect(shelf.write({ title: '', entries: [entry()] })).toBe(false);
  });
});
