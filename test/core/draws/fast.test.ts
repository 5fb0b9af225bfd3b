import {
  randomBernoulli,
  randomBeta,
  randomCauchy,
  randomExponential,
  randomGamma,
  randomInt,
  randomLogNormal,
  randomNormal,
  randomPareto,
  randomUniform,
  randomWeibull,
} from 'd3-random';
import { describe, expect, test } from 'vitest';
import { EXPONENTIAL, exponentialCorner } from '../../../src/core/draws/exponentialLayers';
import { nextExponential } from '../../../src/core/draws/nextExponential';
import { nextNormal } from '../../../src/core/draws/nextNormal';
import { createPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { normalCdf } from '../../../src/core/special/normal';
import { ksTest, ksTwoSamples } from '../../support/ks';
import { expectWithin } from '../../support/tolerances';

const ALPHA = 1e-4;
const source = createUniform(99);
const samplers: [string, () => number][] = [
  ['uniform:-2,3', randomUniform.source(source)(-2, 3)],
  ['normal:10,3', randomNormal.source(source)(10, 3)],
  ['exponential:0.5', randomExponential.source(source)(0.5)],
  ['log-normal:0,1', randomLogNormal.source(source)(0, 1)],
  ['bernoulli:0.03', randomBernoulli.source(source)(0.03)],
  ['die:6', randomInt.source(source)(1, 7)],
  ['gamma:2,3', randomGamma.source(source)(2, 3)],
  ['gamma:20,1', randomGamma.source(source)(20, 1)],
  ['gamma:0.3,2', randomGamma.source(source)(0.3, 2)],
  ['beta:2,5', randomBeta.source(source)(2, 5)],
  ['beta:0.3,4', randomBeta.source(source)(0.3, 4)],
  ['weibull:1.5,2', randomWeibull.source(source)(1.5, 0, 2)],
  ['weibull:0.3,1', randomWeibull.source(source)(0.3, 0, 1)],
  ['pareto:3', randomPareto.source(source)(3)],
  ['cauchy:2,3', randomCauchy.source(source)(2, 3)],
];

describe.each(samplers)('the fast loop of %s', (text, sampler) => {
  const population = createPopulation(text);

  test("draws like d3-random's sampler (two-sample KS, 200,000 each)", () => {
    const ours = new Float64Array(200_000);
    population.fill(ours, createUniform(4));
    expect(ksTwoSamples(ours, Float64Array.from(ours, sampler))).toBeGreaterThan(ALPHA);
  });

  test('draws the same whether filled at once or in pieces', () => {
    const [whole, pieces] = [new Float64Array(10_000), new Float64Array(10_000)];
    population.fill(whole, createUniform(4));
    const uniform = createUniform(4);
    for (let i = 0; i < 10_000; i += 80) population.fill(pieces, uniform, i, i + 80);
    expect(pieces).toEqual(whole);
  });

  test('neighbouring draws are uncorrelated (5 standard errors)', () => {
    const n = 200_000;
    const ours = new Float64Array(n + 1);
    population.fill(ours, createUniform(8));
    const ranks = ours.map((x) => population.cdf(x));
    const mean = ranks.reduce((sum, x) => sum + x, 0) / (n + 1);
    const variance = ranks.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n + 1);
    let sum = 0;
    for (let i = 0; i < n; i++) sum += ((ranks[i] as number) - mean) * ((ranks[i + 1] as number) - mean);
    expectWithin(sum / n / variance, 0, 1 / Math.sqrt(n));
  });
});

describe('far tails of the layers', () => {
  test.each([
    ['normal:0,1', 3.6541528853610088, 4.5],
    ['exponential:1', 9.12, 13],
  ])('%s beyond %d', (text, start, farther) => {
    const population = createPopulation(text);
    const uniform = createUniform(21);
    const n = 100_000;
    const block = new Float64Array(n);
    let [beyond, far] = [0, 0];
    const tail: number[] = [];
    for (let k = 0; k < 50; k++) {
      population.fill(block, uniform);
      for (const x of block) {
        if (x > start) {
          beyond++;
          tail.push(x);
        }
        if (x > farther) far++;
      }
    }
    const total = 50 * n;
    const above = (x: number) => (text.startsWith('normal') ? normalCdf(-x) : Math.exp(-x));
    expectWithin(beyond, total * above(start), Math.sqrt(total * above(start)));
    expectWithin(far, total * above(farther), Math.sqrt(total * above(farther)));
    expect(ksTest(Float64Array.from(tail), (x) => 1 - above(x) / above(start))).toBeGreaterThan(ALPHA);
  });
});

test('the normal ziggurat has no seam anywhere: KS with 5 million draws', () => {
  const out = new Float64Array(5_000_000);
  createPopulation('normal').fill(out, createUniform(31));
  // Every 5th draw keeps the test short; seams would show at their 256 layers.
  expect(
    ksTest(
      out.filter((_, i) => i % 5 === 0),
      normalCdf,
    ),
  ).toBeGreaterThan(ALPHA);
});

test('the layers of the exponential have no seam anywhere: KS with 5 million draws', () => {
  const out = new Float64Array(5_000_000);
  const population = createPopulation('exponential');
  population.fill(out, createUniform(32));
  expect(
    ksTest(
      out.filter((_, i) => i % 5 === 0),
      population.cdf,
    ),
  ).toBeGreaterThan(ALPHA);
});

test('the 1 draw in 256 that the layers of the exponential leave has the law of what they leave', () => {
  const out = new Float64Array(200_000);
  const { state } = createUniform(33);
  for (let i = 0; i < out.length; i++) out[i] = exponentialCorner(state);
  const { half } = EXPONENTIAL;
  const parts = half.length;
  // A rectangle has the same probability as any other part, spread evenly.
  const cdf = (x: number) => {
    let rectangles = 0;
    for (const unit of half) if (unit > 0) rectangles += Math.min(1, x / (unit * 2 ** 23)) / parts;
    return (-Math.expm1(-x) - rectangles) / (1 - EXPONENTIAL.count / parts);
  };
  expect(ksTest(out, cdf)).toBeGreaterThan(ALPHA);
});

test('one exponential at a time gives the same draws as in bulk', () => {
  const out = new Float64Array(5001);
  createPopulation('exponential').fill(out, createUniform(17));
  const { state } = createUniform(17);
  expect(out).toEqual(Float64Array.from(out, () => nextExponential(state)));
});

test('one normal at a time gives the same draws as in bulk', () => {
  const out = new Float64Array(5000);
  createPopulation('normal').fill(out, createUniform(17));
  const { state } = createUniform(17);
  expect(out).toEqual(Float64Array.from(out, () => nextNormal(state)));
});
