import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CARRIED, type Own, packOwn, roundedValues } from '../../../src/workbench/link';
import { EXACT, ownOf, pairs, thereAndBack } from './support';

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -20, max: 20 }),
  fc.integer().map((cents) => cents / 100),
  fc.constantFrom(0, -0, 5e-324, -5e-324, 1.7976931348623157e308, -1.7976931348623157e308, 0.1, 1e21, 2 ** 53 + 2),
);
const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', '주문 금액', '🛒 basket 👩‍👩‍👧', 'a "b" <c>'),
);
const clean = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** One way of writing is tried by values of one kind, so each array has one; and mixtures. */
const values = fc.oneof(
  fc.array(value, { minLength: 1, maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 1, maxLength: 300 }),
  fc.array(
    fc.integer({ min: 1, max: 900_000 }).map((cents) => cents / 100),
    { minLength: 1, maxLength: 100 },
  ),
  fc.array(
    fc.integer({ min: -30, max: 30 }).map((exponent) => Number(`3.25e${exponent}`)),
    { minLength: 1, maxLength: 50 },
  ),
);

const own: fc.Arbitrary<Own> = fc
  .record({
    name,
    values,
    labels: fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 6 }).map(clean), { maxLength: 8 }),
  })
  .chain((all) =>
    fc
      .array(fc.nat(Math.max(0, all.labels.length - 1)), { minLength: all.values.length, maxLength: all.values.length })
      .map((codes) =>
        ownOf(
          all.values,
          all.name,
          all.labels.length > 0 ? { labels: all.labels, codes: Uint8Array.from(codes) } : null,
        ),
      ),
  );

describe('numbers in a link', () => {
  it('come back as they were, in their order', async () => {
    await fc.assert(
      fc.asyncProperty(own, async (given) => {
        const back = await thereAndBack(given, EXACT);
        expect([...back.own.values]).toEqual(Array.from(given.values, (one) => one + 0));
        expect(back.own.groups).toEqual(given.groups);
        expect(back.own.name).toBe([...clean(given.name)].slice(0, 60).join('').trimEnd());
        expect(back).toMatchObject(EXACT);
      }),
      { seed: 15, numRuns: 400 },
    );
  });

  it('come back ascending in their groups where the order is nothing', async () => {
    await fc.assert(
      fc.asyncProperty(own, async (given) => {
        const back = await thereAndBack(given, { ...EXACT, ordered: false });
        expect(pairs(back.own)).toEqual(pairs(given));
        expect(back.ordered).toBe(false);
      }),
      { seed: 16, numRuns: 400 },
    );
  });

  it('come back rounded as was agreed', async () => {
    await fc.assert(
      fc.asyncProperty(values, fc.integer({ min: 1, max: 17 }), async (given, digits) => {
        const back = await thereAndBack(ownOf(given), { ...EXACT, digits });
        expect([...back.own.values]).toEqual(
          Array.from(roundedValues(Float64Array.from(given), digits), (one) => one + 0),
        );
        expect(back.digits).toBe(digits);
      }),
      { seed: 17, numRuns: 300 },
    );
  });

  it('are in letters that every chat leaves alone', async () => {
    expect(await packOwn(ownOf([1, 2.5, 3], '주문 "금액" 🛒'), EXACT)).toMatch(/^d=1[\w-]+$/);
  });

  it('have names of one line, cut at a letter', async () => {
    const { own: back } = await thereAndBack(ownOf([1], `a\nb\u0000c${'🛒'.repeat(80)}`), EXACT);
    expect(back.name).toBe(`a b c${'🛒'.repeat(55)}`);
  });

  it('are refused where they cannot be carried', async () => {
    const groups = { labels: ['a'], codes: Uint8Array.of(1) };
    const many = { labels: 'abcdefghi'.split(''), codes: Uint8Array.of(1) };
    for (const given of [
      ownOf([]),
      ownOf([1, Number.NaN]),
      ownOf([Number.POSITIVE_INFINITY]),
      ownOf(new Float64Array(MOST_CARRIED + 1)),
      ownOf([1], '', groups),
      ownOf([1], '', many),
      ownOf([1, 2], '', { labels: ['a'], codes: Uint8Array.of(0) }),
    ]) {
      await expect(packOwn(given, EXACT)).rejects.toThrow(RangeError);
    }
    const huge = ownOf(Array.from({ length: 500 }, (_, i) => 1e308 * (1 - i / 1000)));
    await expect(packOwn(huge, { ...EXACT, kind: 'sketch' })).rejects.toThrow(RangeError);
  });
});
