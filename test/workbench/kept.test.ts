import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPopulation } from '../../src/core/populations/index';
import { sampleOf } from '../../src/core/sample/sample';
import { forgetOwnData } from '../../src/notebook/own/index';
import { reduced } from '../../src/workbench/analysis/reduced';
import { columnOfVisit, keepForVisit } from '../../src/workbench/kept';
import type { Column } from '../../src/workbench/own';

const columnOf = (...values: number[]): Column => ({
  ...{ name: 'orders', origin: 'pasted', example: '' },
  numbers: { values: Float64Array.from(values), groups: null, ordered: true },
});

beforeEach(() => {
  const held = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => held.set(key, text),
    removeItem: (key: string) => held.delete(key),
  });
});
afterEach(() => {
  forgetOwnData();
  vi.unstubAllGlobals();
});

it('what is brought to the workbench is what labs draw from, and is there again, without its order', async () => {
  await keepForVisit(columnOf(3, 1, 3, 9), async () => null);
  expect(createPopulation('data').moments.mean).toBe(4);
  expect(await columnOfVisit()).toMatchObject({
    ...{ name: 'orders', origin: 'visit' },
    numbers: { values: Float64Array.of(1, 3, 3, 9), ordered: false },
  });
});

it('numbers that never vary, or too many different ones, are not there again', async () => {
  await keepForVisit(columnOf(1, 2), async () => null);
  await keepForVisit(columnOf(5, 5), async () => null);
  expect(await columnOfVisit()).toBeNull();
  expect(() => createPopulation('data')).toThrow(RangeError);
  const many = columnOf(...Array.from({ length: 50_001 }, (_, i) => i));
  expect(await keepForVisit(many, async () => reduced(sampleOf(many.numbers.values)))).toBe('reduced');
  expect(await columnOfVisit()).toBeNull();
  expect(createPopulation('data').moments.mean).toBeCloseTo(25_000, 6);
});
