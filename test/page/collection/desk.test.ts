import { describe, expect, it } from 'vitest';
import { createDesk } from '../../../src/page/collection/desk';
import { type Collection, EMPTY } from '../../../src/page/collection/entry';
import type { Sent } from '../../../src/page/collection/text';
import { entry } from './support';

const [a, b] = [entry({ id: 'a' }), entry({ id: 'b', words: 'sent' })];
const sent = (...entries: Collection['entries'][number][]): Sent => ({
  collection: { title: 'Theirs', entries },
  count: entries.length,
  damaged: false,
});

function open(mine: Collection, brought: Sent | null, works = true) {
  let kept = mine;
  let carried: Collection | null | undefined;
  const desk = createDesk({
    shelf: {
      works: () => works,
      read: () => kept,
      write(next) {
        if (works) kept = next;
        return works;
      },
    },
    sent: brought,
    carry: (collection) => {
      carried = collection;
    },
  });
  return { desk, kept: () => kept, carried: () => carried };
}

describe('what lies open', () => {
  it('is the reader’s own, and what is changed is kept', () => {
    const { desk, kept, carried } = open({ title: '', entries: [a] }, null);
    expect(desk.isSent()).toBe(false);
    desk.change({ title: 'Mine' });
    expect(kept()).toEqual({ title: 'Mine', entries: [a] });
    expect(carried()).toBeNull();
  });

  it('is what was sent, which leaves the reader’s own alone, however it is changed', () => {
    const { desk, kept, carried } = open({ title: '', entries: [a] }, sent(b));
    expect(desk.isSent()).toBe(true);
    desk.change({ title: 'Changed' });
    expect(kept()).toEqual({ title: '', entries: [a] });
    expect(carried()?.title).toBe('Changed');
  });

  it('takes the place of the reader’s own when asked to, and gives it back', () => {
    const { desk, kept } = open({ title: '', entries: [a] }, sent(b));
    const undo = desk.keepAsMine();
    expect(kept().entries).toEqual([b]);
    expect(desk.isSent()).toBe(false);
    undo();
    expect(kept().entries).toEqual([a]);
    expect(desk.isSent()).toBe(true);
    expect(desk.get().entries).toEqual([b]);
  });

  it('is added behind it when asked to, each with an id of its own', () => {
    const { desk, kept } = open({ title: '', entries: [a] }, sent({ ...b, id: 'a' }));
    desk.addToMine();
    expect(kept().entries.map(({ words }) => words)).toEqual(['', 'sent']);
    expect(new Set(kept().entries.map(({ id }) => id)).size).toBe(2);
    expect(kept().title).toBe('Theirs');
  });

  it('is the reader’s own when nothing of what was sent can be read', () => {
    const { desk } = open({ title: '', entries: [a] }, { collection: EMPTY, count: null, damaged: true });
    expect(desk.isSent()).toBe(false);
    expect(desk.get().entries).toEqual([a]);
  });

  it('is carried by the address where the device keeps nothing', () => {
    const { desk, carried } = open(EMPTY, sent(b), false);
    expect(desk.isSent()).toBe(false);
    expect(desk.isKept()).toBe(false);
    desk.change({ title: 'Still here' });
    expect(carried()).toEqual({ title: 'Still here', entries: [b] });
    expect(desk.get().title).toBe('Still here');
  });
});
