import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachSegment } from '../../../src/charts/labels/segments';

type Piece = readonly number[];

function pieces(d: string): Piece[] {
  const found: Piece[] = [];
  eachSegment(d, (...piece) => found.push(piece));
  return found;
}

/** A command with its numbers, as charts write them. */
const number = fc.oneof(
  fc.integer({ min: -2_000, max: 2_000 }),
  fc.integer({ min: -2_000_000, max: 2_000_000 }).map((thousandths) => thousandths / 1_000),
  fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  fc.constantFrom(1e-9, -2.5e-7, 1e21),
);
const command = fc.oneof(
  fc.tuple(fc.constantFrom('L', 'l'), fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 4 })),
  fc.tuple(fc.constantFrom('M', 'm'), fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 2 })),
  fc.tuple(fc.constantFrom('H', 'h', 'V', 'v'), fc.array(fc.tuple(number), { minLength: 1, maxLength: 1 })),
  fc.constant(['Z', []] as [string, [number][]]),
);

/** The same commands, walked from their numbers and not from their text. */
function walked(commands: readonly (readonly [string, readonly (readonly number[])[]])[]): Piece[] {
  const found: Piece[] = [];
  let [at, start] = [
    [0, 0],
    [0, 0],
  ] as [number[], number[]];
  for (const [name, groups] of commands) {
    if (name === 'Z') {
      found.push([...at, ...start]);
      at = start;
    }
    groups.forEach(([a = 0, b = 0], k) => {
      const [x = 0, y = 0] = at;
      const next = {
        M: [a, b],
        L: [a, b],
        m: [x + a, y + b],
        l: [x + a, y + b],
        H: [a, y],
        h: [x + a, y],
        V: [x, a],
        v: [x, y + a],
      }[name] as number[];
      if (k === 0 && 'Mm'.includes(name)) start = next;
      else found.push([...at, ...next]);
      at = next;
    });
  }
  return found;
}

const written = ([name, groups]: readonly [string, readonly (readonly number[])[]]): string =>
  name + groups.map(([a = 0, b]) => (b === undefined ? String(a) : `${a}${b < 0 ? '' : ','}${b}`)).join(' ');

describe('the pieces of a path', () => {
  it('are those of what charts write', () => {
    expect(pieces('M1,2L3,4H5V6h-1v-.5l1-2 3,4Zm2,3h0')).toEqual([
      [1, 2, 3, 4],
      [3, 4, 5, 4],
      [5, 4, 5, 6],
      [5, 6, 4, 6],
      [4, 6, 4, 5.5],
      [4, 5.5, 5, 3.5],
      [5, 3.5, 8, 7.5],
      [8, 7.5, 1, 2],
      [3, 5, 3, 5],
    ]);
    expect(pieces('')).toEqual([]);
  });

  it('are those of its numbers, however they are written', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 12 }), (commands) => {
        const found = pieces(commands.map(written).join(''));
        const expected = walked(commands);
        expect(found.length).toBe(expected.length);
        found.forEach((piece, k) => {
          piece.forEach((value, i) => {
            const other = expected[k]?.[i] as number;
            expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-12 * Math.max(1e5, Math.abs(other)));
          });
        });
      }),
      { seed: 8, numRuns: 2_000 },
    );
  });
});
