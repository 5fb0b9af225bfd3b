import { afterEach, expect, it } from 'vitest';
import { createPopulation } from '../../src/core/populations/index';
import { createUniform } from '../../src/core/random';
import { populationPicture } from '../../src/experiments/populationPicture';
import { bringNumbers } from '../support/ownNumbers';

afterEach(() => bringNumbers(null));

const drawn = (text: string, n: number, digits: number): Float64Array => {
  const values = new Float64Array(n);
  createPopulation(text).fill(values, createUniform(5));
  return values.map((value) => Math.round(value * 10 ** digits) / 10 ** digits);
};

const pictureOf = (values: ArrayLike<number>) => {
  bringNumbers(values);
  return populationPicture('data');
};

/** The area of a histogram, and the share of all at its atoms. */
function whole({ x, y, atoms }: ReturnType<typeof pictureOf>): number {
  let area = 0;
  for (let i = 0; i < x.length; i += 2) area += (y[i] as number) * ((x[i + 1] as number) - (x[i] as number));
  return area + atoms.reduce((sum, [, share]) => sum + share, 0);
}

it('few different values are bars of their shares', () => {
  const { x, y, discrete, domain } = pictureOf([1, 2, 2, 4.5]);
  expect([discrete, [...x], [...y]]).toEqual([true, [1, 2, 4.5], [0.25, 0.5, 0.25]]);
  expect(domain[0]).toBeLessThan(1);
  expect(domain[1]).toBeGreaterThan(4.5);
});

it.each([
  ['500 amounts', drawn('log-normal:3.5,1', 500, 2)],
  ['200,000 whole numbers', drawn('log-normal:5,0.5', 200_000, 0)],
  ['10,000 numbers of no lattice', drawn('normal:0,1', 10_000, 9)],
])('%s are a histogram of at most some sixty bins that holds what is on the axis', (_, values) => {
  const picture = pictureOf(values);
  const [lo, hi] = picture.domain;
  expect(picture.discrete).toBe(false);
  expect(picture.x.length / 2).toBeLessThan(130);
  expect(picture.x.at(-1)).toBe(hi);
  const shown = values.filter((value) => value >= lo && value <= hi).length / values.length;
  expect(whole(picture)).toBeCloseTo(shown, 9);
});

it('no bin of whole numbers has more places than another', () => {
  const { x } = pictureOf(Float64Array.from({ length: 3_000 }, (_, i) => (i * 7) % 500));
  const widths = [...x]
    .slice(1)
    .map((edge, i) => edge - (x[i] as number))
    .filter((width) => width > 0);
  // The last one ends where the axis does.
  for (const width of widths.slice(0, -1)) expect(width).toBeCloseTo(Math.round(width), 9);
});

it('what very many have does not leave the rest flat', () => {
  const picture = pictureOf(drawn('zero-inflated:0.05,3,1', 5_000, 2));
  expect(picture.atoms).toHaveLength(1);
  expect(picture.atoms[0]?.[0]).toBe(0);
  expect(picture.atoms[0]?.[1]).toBeGreaterThan(0.9);
  expect(Math.max(...picture.y)).toBeLessThan(0.05);
});
