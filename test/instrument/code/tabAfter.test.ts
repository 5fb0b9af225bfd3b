import { expect, it } from 'vitest';
import { tabAfter } from '../../../src/instrument/code/tabAfter';

const TABS = ['a', 'b', 'c'];

it.each([
  ['a', 'ArrowRight', 'b'],
  ['c', 'ArrowRight', 'a'],
  ['b', 'ArrowLeft', 'a'],
  ['a', 'ArrowLeft', 'c'],
  ['b', 'Home', 'a'],
  ['b', 'End', 'c'],
])('from %s %s leads to %s', (at, key, to) => {
  expect(tabAfter(TABS, at, key)).toBe(to);
});

it.each(['Tab', 'Enter', 'ArrowDown', 'x', 'toString'])('leaves %s alone', (key) => {
  expect(tabAfter(TABS, 'a', key)).toBeUndefined();
});
