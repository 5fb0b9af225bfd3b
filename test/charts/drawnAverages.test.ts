import { expect, it } from 'vitest';
import { drawnAverages } from '../../src/charts/drawnAverages';

it('are dots, with two standard errors either way where these reach out of them', () => {
  const averages = [
    [1, 50, 10],
    [2, 60, 1],
  ] as const;
  expect(
    drawnAverages(
      averages,
      (x) => 10 * x,
      (value) => 100 - value,
    ),
  ).toEqual({
    dots: 'M10,50h0M20,40h0',
    errors: 'M10,30V70',
  });
});
