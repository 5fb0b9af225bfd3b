import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubled, groupsOf, moved, paired, parted, removed } from '../../../src/page/collection/change';
import { anyCollection, entry } from './support';

const [a, b, c] = ['a', 'b', 'c'].map((id) => entry({ id })) as [
  ReturnType<typeof entry>,
  ReturnType<typeof entry>,
  ReturnType<typeof entry>,
];
const other = entry({ id: 'o', lab: 'coverage' });
const shape = (entries: readonly { id: string }[]): string =>
  groupsOf(entries as never)
    .map((group) => group.map(({ id }) => id).join('+'))
    .join(' ');

describe('entries', () => {
  it('move by one, a pair as one', () => {
    expect(shape(moved([a, b, c], 'c', -1))).toBe('a c b');
    expect(shape(moved([a, b, c], 'a', -1))).toBe('a b c');
    const pair = paired([a, b, c], 'a', 'b');
    expect(shape(pair)).toBe('a+b c');
    expect(shape(moved(pair, 'c', -1))).toBe('c a+b');
    expect(shape(moved(pair, 'b', 1))).toBe('c a+b');
  });

  it('are compared with one of their lab, which comes beside them from wherever it is', () => {
    expect(shape(paired([a, other, c], 'a', 'c'))).toBe('a+c o');
    expect(shape(paired([a, other, c], 'c', 'a'))).toBe('o c+a');
    expect(shape(paired([a, other], 'a', 'o'))).toBe('a o');
    const pair = paired([a, b, c], 'a', 'b');
    expect(shape(paired(pair, 'a', 'c'))).toBe('a+c b');
    expect(shape(paired(pair, 'b', 'c'))).toBe('a b+c');
    expect(shape(paired(pair, 'b', 'a'))).toBe('b+a c');
    expect(shape(parted(pair, 'b'))).toBe('a b c');
  });

  it('show the same panels when they are compared', () => {
    const whole = entry({ id: 'w', shape: 500 });
    const { panels, ...all } = whole;
    const [, beside] = paired([a, all], 'a', 'w');
    expect(beside).toMatchObject({ id: 'w', panels: a.panels, shape: a.shape });
    expect(paired([a, all], 'w', 'a')[1]).not.toHaveProperty('panels');
  });

  it('are compared with a copy of their own', () => {
    const [group] = groupsOf(doubled([a, other], 'a'));
    expect(group?.length).toBe(2);
    expect(group?.[1]?.query).toBe(a.query);
    expect(group?.[1]?.id).not.toBe('a');
  });

  it('leave the other one of their pair alone', () => {
    expect(shape(removed(paired([a, b, c], 'a', 'b'), 'a'))).toBe('b c');
    expect(shape(removed(paired([a, b, c], 'a', 'b'), 'b'))).toBe('a c');
  });

  it('are never lost by a change of order', () => {
    const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).sort();
    fc.assert(
      fc.property(anyCollection, fc.nat(), fc.nat(), ({ entries }, x, y) => {
        const [one, two] = [entries[x % entries.length]?.id ?? '', entries[y % entries.length]?.id ?? ''];
        for (const after of [
          moved(entries, one, 1),
          moved(entries, one, -1),
          paired(entries, one, two),
          parted(entries, one),
        ])
          expect(ids(after)).toEqual(ids(entries));
        expect(ids(removed(entries, one))).toEqual(ids(entries).filter((id) => id !== one));
      }),
    );
  });
});
