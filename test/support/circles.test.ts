import { describe, expect, it } from 'vitest';
import { circlesOf } from './circles';

const circles = (arrows: Record<string, string[]>): string[] =>
  circlesOf(new Map(Object.entries(arrows))).map((circle) => [...circle].sort().join(''));

describe('circles among arrows', () => {
  it('are none where all ways end', () => {
    expect(circles({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
  });

  it('are found whatever their length, and apart from each other', () => {
    expect(circles({ a: ['a'] })).toEqual(['a']);
    expect(circles({ a: ['b'], b: ['a', 'c'], c: ['d'], d: ['e'], e: ['c'], f: ['a'] }).sort()).toEqual(['ab', 'cde']);
  });

  it('that share a file are one', () => {
    expect(circles({ a: ['b', 'c'], b: ['a'], c: ['a'] })).toEqual(['abc']);
  });
});
