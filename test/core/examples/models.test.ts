import { describe, expect, it } from 'vitest';
import { EXAMPLES, exampleOf } from '../../../src/core/examples';
import { drawnFrom } from '../../../src/core/examples/drawn';
import type { ArmsModel, MixtureModel, ModelPart } from '../../../src/core/examples/example';
import { ROUNDED, type Rounding } from '../../../src/core/examples/rounding';
import { createPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { chiSquareTest } from '../../support/chiSquare';
import { ksTest } from '../../support/ks';

/**
 * Twenty-one tests of fit below, each of which a right generator would fail with one seed in a hundred (conservative for
 * values that are ties); means are held to four standard errors. Seeds are fixed.
 */
const ERROR_RATE = 0.01;
const MANY = 100_000;

/** P(rounded X <= y), or < y, of the model's parts. */
function cdfOf(parts: readonly ModelPart[], rounding: Rounding, below: boolean): (y: number) => number {
  const all = parts.reduce((sum, { share }) => sum + share, 0);
  return (y) => {
    const x = edgeOf(rounding, y, below);
    return parts.reduce(
      (sum, { share, population, times = 1 }) => sum + (share / all) * createPopulation(population).cdf(x / times),
      0,
    );
  };
}

/** The largest x that is rounded to y at most, or to less. */
function edgeOf(rounding: Rounding, y: number, below: boolean): number {
  let [low, high] = [y - 2, y + 2];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    const rounded = ROUNDED[rounding](middle);
    if (below ? rounded < y : rounded <= y) low = middle;
    else high = middle;
  }
  return low;
}

const fits = (values: Float64Array, parts: readonly ModelPart[], rounding: Rounding): number =>
  ksTest(values, cdfOf(parts, rounding, false), cdfOf(parts, rounding, true));

const independent = EXAMPLES.flatMap(({ id, model, size, draw }) =>
  model.kind === 'mixture' || model.kind === 'arms' ? [{ id, model, size, draw }] : [],
);

const momentsOf = ({ parts }: MixtureModel | ArmsModel): { mean: number; sd: number } => {
  let [mean, square] = [0, 0];
  for (const { share, population, times = 1 } of parts) {
    const { moments } = createPopulation(population);
    mean += share * times * moments.mean;
    square += share * times ** 2 * (moments.standardDeviation ** 2 + moments.mean ** 2);
  }
  return { mean, sd: Math.sqrt(square - mean ** 2) };
};

describe.each(independent)('$id', ({ model, size, draw }) => {
  it('is drawn from its model, and so are many more', () => {
    expect(model.parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(fits(draw().values, model.parts, model.rounding)).toBeGreaterThan(ERROR_RATE);
    const many = drawnFrom(model, MANY, createUniform(77)).values;
    expect(fits(many, model.parts, model.rounding)).toBeGreaterThan(ERROR_RATE);
  });

  it('has the mean of its model', () => {
    const { mean, sd } = momentsOf(model);
    // Half a day more on average, where begun days are counted; other roundings are even.
    const up = model.rounding === 'begun' ? 0.5 : 0;
    const drawn = draw().values.reduce((sum, value) => sum + value, 0) / size;
    // With an infinite variance the error of the mean has none: it is of the size n^(1 / index - 1).
    const error = Number.isFinite(sd) ? sd / Math.sqrt(size) : mean * size ** (1 / 1.7 - 1);
    expect(Math.abs(drawn - mean - up)).toBeLessThan(4 * error);
  });

  if (model.kind === 'arms') {
    it('has its arms as often as it says, each from its own population', () => {
      const { values, groups } = draw();
      for (const [code, part] of model.parts.entries()) {
        const count = groups?.counts[code] ?? 0;
        const error = Math.sqrt(part.share * (1 - part.share) * size);
        expect(Math.abs(count - part.share * size)).toBeLessThan(4 * error);
        const own = values.filter((_, i) => groups?.codes[i] === code);
        expect(own.length).toBe(count);
        expect(fits(own, [part], model.rounding)).toBeGreaterThan(ERROR_RATE);
      }
    });
  }
});

it('ratings are as often as their shares say', () => {
  const example = exampleOf('rating');
  if (example?.model.kind !== 'shares') throw new Error('not of shares');
  const { values, shares } = example.model;
  const drawn = example.draw().values;
  const counts = values.map((value) => drawn.filter((one) => one === value).length);
  expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  expect(chiSquareTest(counts, shares)).toBeGreaterThan(ERROR_RATE);
});

describe('daily tickets', () => {
  const example = exampleOf('daily-tickets');
  if (example?.model.kind !== 'week') throw new Error('not by week');
  const { mean, weekdays, lagOne, sd } = example.model;
  const days = 70_000;
  const many = drawnFrom(example.model, days, createUniform(78)).values;
  /** Variance of the level about 1, and its covariance with the next day's. */
  const [variance, covariance] = [Math.expm1(sd ** 2), Math.expm1(lagOne * sd ** 2)];
  /** Days that say as much of a mean as one by itself. */
  const run = (1 + lagOne) / (1 - lagOne);

  it('have the mean and the weekdays of the model', () => {
    expect(weekdays.reduce((a, b) => a + b)).toBeCloseTo(7, 12);
    for (const values of [example.draw().values, many]) {
      const error = mean * Math.sqrt((variance * run + 1 / mean) / values.length);
      expect(Math.abs(values.reduce((a, b) => a + b) / values.length - mean)).toBeLessThan(4 * error);
    }
    for (const [day, factor] of weekdays.entries()) {
      const own = many.filter((_, i) => i % 7 === day);
      const error = mean * factor * Math.sqrt((variance * run) / own.length);
      expect(Math.abs(own.reduce((a, b) => a + b) / own.length - mean * factor)).toBeLessThan(4 * error);
    }
  });

  it('are alike from day to day as the model says, once weekdays are taken out', () => {
    const levels = many.map((count, i) => count / (mean * (weekdays[i % 7] as number)) - 1);
    const products = levels.reduce((sum, level, i) => sum + level * (levels[i + 1] ?? 0), 0) / days;
    const error = 2 * variance * Math.sqrt(run / days);
    expect(Math.abs(products - covariance)).toBeLessThan(4 * error);
    expect(Math.abs(levels.reduce((sum, level) => sum + level ** 2, 0) / days - variance - noise())).toBeLessThan(
      4 * error,
    );
  });

  /** What the counts themselves add: 1 / expectation, on average over the weekdays. */
  const noise = (): number => weekdays.reduce((sum, factor) => sum + 1 / (mean * factor), 0) / 7;
});
