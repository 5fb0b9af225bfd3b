import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFragment, writeFragment } from '../../../src/page/collection/fragment';
import { readText, writeText } from '../../../src/page/collection/text';
import { anyCollection, content, entry } from './support';

const three = {
  title: 'For Thursday',
  entries: [
    entry({ id: 'a', words: 'N hardly matters' }),
    entry({ id: 'b', query: 'v=1&population=die:6&n=5', words: '주사위는 금방 모여요' }),
    entry({ id: 'c', lab: 'coverage', query: 'v=1&n=30', words: 'and this?' }),
  ],
};

describe('a collection in a link', () => {
  it('comes back whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyCollection, async (collection) => {
        const sent = await readFragment(`#${await writeFragment(collection)}`);
        expect(sent?.damaged).toBe(false);
        expect(sent && content(sent.collection)).toEqual(content(collection));
      }),
      { numRuns: 150 },
    );
  });

  it('is of letters that every chat leaves alone, and shorter than its text', async () => {
    const fragment = await writeFragment(three);
    expect(fragment).toMatch(/^b=[\w-]+$/);
    expect(fragment.length).toBeLessThan(writeText(three).length);
  });

  it('is read as far as it goes, wherever it was cut, and says that it was', async () => {
    const fragment = await writeFragment(three);
    let most = 0;
    for (let length = 2; length < fragment.length; length++) {
      const sent = await readFragment(fragment.slice(0, length));
      const { entries } = sent?.collection ?? { entries: [] };
      expect(content({ title: '', entries }).entries).toEqual(content(three).entries.slice(0, entries.length));
      // Without its last sign a link may still have all that was sent.
      if (entries.length < 3) expect(sent?.damaged).toBe(true);
      expect(entries.length).toBeGreaterThanOrEqual(most);
      most = entries.length;
    }
    expect(most).toBeGreaterThanOrEqual(2);
  });

  it('never shows an entry that was not sent, whatever sign was changed', async () => {
    const fragment = await writeFragment(three);
    const whole = content(three).entries.map((one) => JSON.stringify(one));
    for (let at = 2; at < fragment.length; at++) {
      const sent = await readFragment(
        `${fragment.slice(0, at)}${fragment[at] === 'A' ? 'B' : 'A'}${fragment.slice(at + 1)}`,
      );
      const shown = content(sent?.collection ?? { title: '', entries: [] }).entries.map((one) => JSON.stringify(one));
      expect(shown.filter((one) => !whole.includes(one))).toEqual([]);
      if (shown.length < 3) expect(sent?.damaged).toBe(true);
    }
  });

  it('is whole with what a chat puts behind it', async () => {
    const sent = await readFragment(`${await writeFragment(three)}).`);
    expect(sent?.damaged).toBe(false);
    expect(sent?.collection.entries.length).toBe(3);
  });

  it('is none where the # says something else, and damaged where it says nothing', async () => {
    expect(await readFragment('')).toBeNull();
    expect(await readFragment('#main')).toBeNull();
    expect(await readFragment('#b=')).toMatchObject({ damaged: true, count: null });
    expect(await readFragment('#b=%%%')).toMatchObject({ damaged: true });
  });

  it('takes any text for what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readText(text).damaged).toBe(true);
      }),
    );
  });
});
