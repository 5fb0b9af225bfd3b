import { expect, it } from 'vitest';
import { addedTo, isZoomed } from '../../src/instrument/added';

it('counts what was added to a picture, and nothing where it became another one', () => {
  const was = { n: 5, repetitions: 30, population: 'die:6' };
  expect(addedTo(was, { ...was, repetitions: 31 })).toBe(1);
  expect(addedTo(was, { ...was, repetitions: 130 })).toBe(100);
  expect(addedTo(was, { ...was, repetitions: 29 })).toBe(0);
  expect(addedTo(was, { ...was, repetitions: 31, n: 6 })).toBe(0);
  expect(addedTo(null, was)).toBe(0);
  expect(addedTo({ n: 5 }, { n: 5 })).toBe(0);
});

it('knows a change of the axis alone', () => {
  const was = { n: 5, fit: 'fixed' };
  expect(isZoomed(was, { n: 5, fit: 'fit' })).toBe(true);
  expect(isZoomed(was, was)).toBe(false);
  expect(isZoomed(was, { n: 6, fit: 'fit' })).toBe(false);
  expect(isZoomed(null, was)).toBe(false);
});
