import { describe, expect, it } from 'vitest';
import { compareGroups } from '../../../src/workbench/analysis/compareGroups';
import { describe as described } from '../../../src/workbench/analysis/describe';
import { carriedOf, NEITHER, twoGroups, valuesOf } from '../../../src/workbench/analysis/numbers';
import { sightOf } from '../../../src/workbench/analysis/sight';
import { studiesOf } from '../../../src/workbench/analysis/studies';
import { createStudy } from '../../../src/workbench/analysis/study';
import { columnOf } from '../../../src/workbench/reading/columnOf';
import { nameOf } from '../../../src/workbench/useDrop';
import { numbersOf, pairOf } from '../support';

const shares = (yes: number, n: number): number[] => Array.from({ length: n }, (_, i) => (i < yes ? 1 : 0));

describe('two groups compared', () => {
  it('as means are SciPy’s Welch comparison', () => {
    const [a, b] = [
      [12.1, 9.7, 15.2, 11.4, 10.9, 30.5],
      [14.2, 18.3, 13.3, 25.1, 17.7],
    ].map(createStudy);
    if (!a || !b) throw new Error('no groups');
    // scipy.stats.ttest_ind(b, a, equal_var=False), SciPy 1.17.
    const found = compareGroups([a, b], ['A', 'B'], 0.95);
    expect(found).toMatchObject({ n: [6, 5], shares: false });
    expect(found.pValue).toBeCloseTo(0.4903560479494127, 10);
    expect(found.low).toBeCloseTo(-5.992711741942138, 9);
    expect(found.high).toBeCloseTo(11.499378408608809, 9);
    const narrower = compareGroups([a, b], ['A', 'B'], 0.8);
    expect([narrower.low, narrower.high]).toEqual([
      expect.closeTo(-2.559508592599446, 9),
      expect.closeTo(8.066175259266117, 9),
    ]);
  });

  it('as shares are Newcombe’s interval and the pooled z test', () => {
    // Newcombe 1998, table II: 56/70 - 48/80 is from 0.0524 to 0.3339.
    const found = compareGroups([createStudy(shares(48, 80)), createStudy(shares(56, 70))], ['A', 'B'], 0.95);
    expect(found.shares).toBe(true);
    expect([found.low, found.high]).toEqual([expect.closeTo(0.05243147, 7), expect.closeTo(0.33387265, 7)]);
    expect(found.pValue).toBeCloseTo(0.00804508136819656, 10);
  });

  it('that do not vary are found equal, or different without a doubt', () => {
    const of = (a: number[], b: number[]) => compareGroups([createStudy(a), createStudy(b)], ['A', 'B'], 0.95);
    expect(of(shares(0, 9), shares(0, 9)).pValue).toBe(1);
    expect(of([5, 5], [5, 5]).pValue).toBe(1);
    expect(of([5, 5], [7, 7]).difference).toBe(2);
  });
});

describe('what is seen of numbers', () => {
  it('is one picture a group, on the scale that all can have', () => {
    const numbers = pairOf([0, 1, 2, 30], [5, 6, 7, 800]);
    const sight = sightOf(studiesOf(numbers), numbers, 'log');
    expect(sight.labels).toEqual(['A', 'B']);
    expect(sight.drawn.map(({ n, histogram }) => [n, histogram.scale, histogram.zeros])).toEqual([
      [4, 'log', 1],
      [4, 'log', 0],
    ]);
    const negative = numbersOf([-1, 2, 3]);
    expect(sightOf(studiesOf(negative), negative, 'log')).toMatchObject({
      hasLogScale: false,
      drawn: [{ histogram: { scale: 'linear' } }],
    });
  });

  it('has the few values that carry the sum in their bins', () => {
    const numbers = numbersOf([...new Array(97).fill(1), 50, 60, 70]);
    const [drawn] = sightOf(studiesOf(numbers), numbers, 'linear').drawn;
    // 277 in all: 70 and 60 carry 40 %.
    expect(drawn?.heavy?.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(2);
    const even = numbersOf(Array.from({ length: 100 }, (_, i) => i + 1));
    expect(sightOf(studiesOf(even), even, 'linear').drawn[0]?.heavy).toBeNull();
  });

  it('knows of neighbours where the order is one of time', () => {
    const values = Array.from({ length: 300 }, (_, i) => Math.sin(i / 20) + (i % 7) / 50);
    const ordered = { ...numbersOf(values), ordered: true };
    expect(described(studiesOf(ordered), ordered).autocorrelation?.lagOne).toBeGreaterThan(0.9);
    expect(described(studiesOf(ordered), ordered).warnings.map(({ kind }) => kind)).toContain('autocorrelated');
    const any = numbersOf(values);
    expect(described(studiesOf(any), any).autocorrelation).toBeNull();
  });
});

describe('the groups that are compared', () => {
  const groups = (texts: readonly string[]) => {
    const labels = [...new Set(texts)];
    const codes = Uint8Array.from(texts, (text) => labels.indexOf(text));
    return { labels, codes, counts: labels.map((label) => texts.filter((text) => text === label).length) };
  };

  it('are the two largest, by name, and the rest is in neither', () => {
    const found = twoGroups(groups(['b10', 'b9', 'c', 'b9', 'b10', 'b10', '', '', '', '']));
    expect(found?.labels).toEqual(['b9', 'b10']);
    expect(Array.from(found?.codes ?? [])).toEqual([1, 0, NEITHER, 0, 1, 1, NEITHER, NEITHER, NEITHER, NEITHER]);
    const numbers = { values: Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), groups: found, ordered: false };
    expect(Array.from(valuesOf(numbers, 0))).toEqual([2, 4]);
    expect(Array.from(valuesOf(numbers, 1))).toEqual([1, 5, 6]);
    expect(carriedOf('x', numbers).groups?.labels).toEqual(['b9', 'b10', '']);
  });

  it('are none where fewer than two have two values', () => {
    expect(twoGroups(null)).toBeNull();
    expect(twoGroups(groups(['a', 'a', 'b']))).toBeNull();
    expect(twoGroups(groups(['a', '', '', 'a']))).toBeNull();
  });

  it('can be two columns', () => {
    const read = (name: string, letter: string, values: number[]) =>
      ({ summary: { name, letter }, values: Float64Array.from(values), groups: null }) as never;
    const both = columnOf([read('before', 'A', [1, 2, 3]), read('', 'B', [4, 5])], 'pasted', '');
    expect(both?.numbers.groups?.labels).toEqual(['before', 'B']);
    expect(Array.from(both?.numbers.groups?.codes ?? [])).toEqual([0, 0, 0, 1, 1]);
    expect(columnOf([read('a', 'A', [1, 2]), read('b', 'B', [9])], 'pasted', '')?.numbers.groups).toBeNull();
    expect(columnOf([], 'pasted', '')).toBeNull();
    expect(columnOf([read('a', 'A', [])], 'pasted', '')).toBeNull();
    expect(columnOf([read('', 'A', [1])], 'file', 'orders')?.name).toBe('orders');
  });
});

it('a file is called without what says its kind', () => {
  const named = (name: string): string => nameOf({ name } as File);
  expect([named('orders.2024.csv'), named('orders'), named('주문.tsv')]).toEqual(['orders.2024', 'orders', '주문']);
});
