import { describe, expect, it } from 'vitest';
import { expectedMaximumLoad, maximumLoadLaw } from '../../../src/core/balls/maximumLoad';
import { normalMaximum } from '../../../src/core/balls/normalMaximum';
import { familyOf } from '../../../src/core/populations/index';
import reference from '../../reference/maximum-load.json';
import { expectWithin } from '../../support/tolerances';

describe('the law of the fullest box', () => {
  it.each(reference.exact)(
    'is that of exact fractions, $balls balls in $boxes boxes',
    ({ balls, boxes, cdf, mean }) => {
      const law = maximumLoadLaw(balls, boxes);
      expect(law.step).toBe(1);
      cdf.forEach((probability, k) => {
        const ours = k < law.first ? 0 : (law.cdf[k - law.first] ?? 1);
        expect(ours).toBeCloseTo(probability, 11);
      });
      expect(law.mean).toBeCloseTo(mean, 10);
    },
  );

  it.each(reference.middle)('is that of a power of a truncated series, $balls in $boxes', ({ balls, boxes, mean }) => {
    expect(maximumLoadLaw(balls, boxes).mean).toBeCloseTo(mean, 9);
  });

  // Four figures within 4 errors, at a fixed seed of NumPy's.
  it.each(reference.drawn)('is what NumPy draws, $balls in $boxes', ({ balls, boxes, mean, error }) => {
    expectWithin(expectedMaximumLoad(balls, boxes).value, mean, error, 4);
  });

  it('knows two people among 23 with one birthday', () => {
    expect(1 - (maximumLoadLaw(23, 365).cdf[1] as number)).toBeCloseTo(0.5072972343, 9);
  });

  it.each([3, 16, 300, 4_096])('goes over into the normal’s largest value without a step, %i boxes', (boxes) => {
    const balls = boxes * 1e6;
    const exact = expectedMaximumLoad(balls, boxes);
    const large = expectedMaximumLoad(balls + boxes, boxes);
    expect([exact.basis, large.basis]).toEqual(['exact', 'large']);
    const excess = exact.value - 1e6;
    expect(Math.abs(large.value - 1 - exact.value) / excess).toBeLessThan(2e-5);
  });

  it('is known of two boxes: half the balls, and half of them times the share of the middle count', () => {
    for (const balls of [2, 50, 1_000, 2_002, 10_000, 1_000_000]) {
      const { density } = familyOf('binomial').create(balls, 0.5);
      const exact = (balls / 2) * (1 + density(balls / 2));
      expect(expectedMaximumLoad(balls, 2).value / exact).toBeCloseTo(1, 12);
      if (balls <= 1_000) expect(maximumLoadLaw(balls, 2).mean).toBeCloseTo(exact, 8);
    }
    for (const balls of [1, 3, 51, 999]) {
      expect(expectedMaximumLoad(balls, 2).value).toBeCloseTo(maximumLoadLaw(balls, 2).mean, 8);
    }
  });

  it.each([3, 8, 15])('goes over between the law and its shortcut without a step, %i boxes', (boxes) => {
    const balls = Math.floor(2_000 / boxes) * boxes;
    const law = maximumLoadLaw(balls + boxes, boxes).mean;
    expect(expectedMaximumLoad(balls + boxes, boxes).value).toBeCloseTo(law, 4);
  });

  it('is one ball alone, and all in one box', () => {
    expect(expectedMaximumLoad(1, 50).value).toBeCloseTo(1, 12);
    expect(expectedMaximumLoad(70, 1).value).toBe(70);
  });
});

it.each(reference.normal)('the largest of $n normals is SciPy’s', ({ n, mean }) => {
  expect(normalMaximum(n).mean).toBeCloseTo(mean, 9);
});
