import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPopulation } from '../../../src/core/populations/index';
import { ownVersion, watchOwnPopulation } from '../../../src/core/populations/own';
import { hasOwnPopulation } from '../../../src/core/populations/ownThere';
import { momentsOf } from '../../../src/core/sample/empirical';
import { forgetOwnData, keepOwnData, ownData } from '../../../src/notebook/own/index';
import { KEY } from '../../../src/notebook/own/kept';
import { massesOf, readOwn, writeOwn } from '../../../src/notebook/own/text';
import { expectRelative } from '../../support/tolerances';

/** A tab's memory that takes so many characters. */
function storageOf(room = Number.POSITIVE_INFINITY) {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem(key: string, text: string) {
      if (text.length > room) throw new DOMException('no room', 'QuotaExceededError');
      held.set(key, text);
    },
    removeItem: (key: string) => void held.delete(key),
  };
}

let storage = storageOf();
beforeEach(() => {
  storage = storageOf();
  vi.stubGlobal('sessionStorage', storage);
});
afterEach(() => {
  forgetOwnData();
  vi.unstubAllGlobals();
});

/** What a page would do that has only the tab's memory. */
const reread = () => readOwn(storage.getItem(KEY) ?? '');

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const sets = fc
  .array(finite, { minLength: 2, maxLength: 60 })
  .filter((values) => new Set(values.map((x) => x + 0)).size > 1);

describe('own numbers in the tab’s memory', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(sets, fc.string(), (values, name) => {
        expect(keepOwnData({ name, values })).toBe(true);
        const back = reread();
        expect(back).toEqual(ownData());
        const all = [...(back?.values ?? [])].flatMap((value, k) => Array(back?.counts[k]).fill(value));
        expect(all).toEqual(values.map((x) => x + 0).sort((a, b) => a - b));
        expect(back?.total).toBe(values.length);
        expect(back?.reducedFrom).toBeNull();
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('are the same given as values and how often each is there', () => {
    keepOwnData({ name: 'a', values: [3, 1, 3, 2, 3] });
    const one = ownData();
    keepOwnData({ name: 'a', values: [1, 2, 3], counts: [1, 1, 3] });
    expect(ownData()).toEqual(one);
  });

  it('are never read from anything damaged', () => {
    const whole = writeOwn({
      name: 'x',
      values: Float64Array.of(1, 2, 3.5),
      counts: Float64Array.of(1, 4, 1),
      total: 6,
      reducedFrom: null,
    });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        const read = readOwn(whole.slice(0, at) + put + whole.slice(at + 1));
        if (!read) return;
        expect(read.values.length).toBe(read.counts.length);
        expect([...read.values]).toEqual([...read.values].sort((a, b) => a - b));
        expect(massesOf(read).upTo.at(-1)).toBe(read.total);
      }),
      { seed: 5, numRuns: 500 },
    );
    const bad = [
      ...[
        '',
        'null',
        '[]',
        '{}',
        '"x"',
        '{"values":[1]}',
        '{"values":[2,1]}',
        '{"values":[1,1]}',
        '{"values":[1,"2"]}',
      ],
      ...['{"values":[1,2],"counts":[1]}', '{"values":[1,2],"counts":[1,0]}', '{"values":[1,2],"counts":[1,0.5]}'],
      ...['{"values":[1,2],"counts":[1,1e9]}', '{"values":[1,1e999]}', '{"values":[1,null]}'],
    ];
    for (const text of bad) expect(readOwn(text), text).toBeNull();
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => readOwn(text)).not.toThrow();
      }),
      { seed: 6 },
    );
  });

  it('have a name of one line, as long as fits', () => {
    keepOwnData({ name: `  a\n\tb${'c'.repeat(200)}`, values: [1, 2] });
    expect(ownData()?.name).toMatch(/^a bc{77}$/);
  });

  it('are refused where they would be nothing to draw from', () => {
    for (const values of [[], [5], [5, 5], [1, Number.NaN], [1, Number.POSITIVE_INFINITY]]) {
      expect(() => keepOwnData({ name: '', values })).toThrow(RangeError);
    }
    for (const counts of [[1], [1, 0], [1, 1.5], [1, 2e6]]) {
      expect(() => keepOwnData({ name: '', values: [1, 2], counts })).toThrow(RangeError);
    }
    expect(() => keepOwnData({ name: '', values: [2, 1], counts: [1, 1] })).toThrow(RangeError);
    expect(ownData()).toBeNull();
  });
});

describe('the population of own numbers', () => {
  it('is there from when they are kept until they are forgotten', () => {
    expect(() => createPopulation('data')).toThrow(/own/);
    const heard = vi.fn();
    const end = watchOwnPopulation(heard);
    keepOwnData({ name: 'a', values: [1, 2, 6] });
    expect(createPopulation('data').moments.mean).toBe(3);
    const version = ownVersion();
    keepOwnData({ name: 'b', values: [1, 2, 9] });
    expect(createPopulation('data').moments.mean).toBe(4);
    expect(ownVersion()).not.toBe(version);
    forgetOwnData();
    expect(hasOwnPopulation()).toBe(false);
    expect(() => createPopulation('data')).toThrow(RangeError);
    expect(heard).toHaveBeenCalledTimes(3);
    end();
  });

  it('is a share where they are zeros and ones', () => {
    keepOwnData({ name: '', values: [0, 1, 0, 0] });
    expect(createPopulation('data')).toMatchObject({ id: 'bernoulli', parameters: [0.25] });
  });

  it('is none where the tab has no room for them, not the one before either', () => {
    keepOwnData({ name: '', values: [1, 2] });
    vi.stubGlobal('sessionStorage', storageOf(10));
    expect(keepOwnData({ name: '', values: [1, 3] })).toBe(false);
    expect(ownData()).toBeNull();
    expect(hasOwnPopulation()).toBe(false);
  });

  it('is none where the browser forbids to keep anything', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(keepOwnData({ name: '', values: [1, 3] })).toBe(false);
    expect(ownData()).toBeNull();
    expect(() => forgetOwnData()).not.toThrow();
  });

  it('keeps 50,000 different values, and of more the first three moments', () => {
    const skewed = Float64Array.from({ length: 60_000 }, (_, i) => Math.exp(3 * Math.sin(i)) + i / 1e7);
    keepOwnData({ name: '', values: skewed.subarray(0, 50_000) });
    expect(ownData()).toMatchObject({ reducedFrom: null, total: 50_000 });
    expect(ownData()?.values.length).toBe(50_000);
    keepOwnData({ name: '', values: skewed });
    const fewer = reread();
    expect(fewer).toMatchObject({ reducedFrom: 60_000, total: 60_000 });
    expect(fewer?.values.length).toBeLessThanOrEqual(20_000);
    const now = createPopulation('data');
    const exact = momentsOf(skewed);
    expectRelative(now.moments.mean, exact.mean, 1e-12);
    expectRelative(now.moments.standardDeviation, exact.standardDeviation, 1e-12);
    expectRelative(now.moments.skewness, exact.skewness, 1e-9);
    expectRelative(now.moments.excessKurtosis, exact.excessKurtosis, 1e-6);
    expect(now.support).toEqual([Math.min(...skewed), Math.max(...skewed)]);
    expect((storage.getItem(KEY) ?? '').length).toBeLessThan(1_000_000);
  });
});
