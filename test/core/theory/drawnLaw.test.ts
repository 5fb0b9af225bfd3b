import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../../src/core/populations/index';
import { absoluteThirdMoment } from '../../../src/core/theory/absoluteThirdMoment';
import { lawOfMean } from '../../../src/core/theory/meanLaw/index';
import { normalityGap } from '../../../src/core/theory/normalityGap';

const FLAT = `drawn:0,1,${new Array(20).fill(50).join(',')}`;
const TWO_ENDS = `drawn:0,20,99,${new Array(18).fill(0).join(',')},99`;
const SIZES = [1, 2, 3, 5, 8, 13, 30, 100, 1_000];

/** P(sum of n uniforms on [0, 1] <= s), Irwin and Hall; good to 1e-10 for n to 13 (its terms cancel). */
function irwinHall(n: number, s: number): number {
  let [sum, binomial, factorial] = [0, 1, 1];
  for (let k = 1; k <= n; k++) factorial *= k;
  for (let k = 0; k <= Math.min(n, Math.floor(s)); k++) {
    sum += (k % 2 ? -1 : 1) * binomial * (s - k) ** n;
    binomial = (binomial * (n - k)) / (k + 1);
  }
  return sum / factorial;
}

describe('the law of the mean of a population drawn by hand', () => {
  it.each([2, 3, 5, 8, 13])('is Irwin-Hall for equal bars and n = %d', (n) => {
    const law = lawOfMean(createPopulation(FLAT), n);
    for (let k = 1; k < 20; k++) {
      expect(Math.abs(law.cdf(k / 20) - irwinHall(n, (n * k) / 20))).toBeLessThan(law.errorBound + 1e-10);
    }
    expect(law.errorBound).toBeLessThan(1e-6);
  });

  it.each([2, 5, 13])('is a binomial mixture of Irwin-Hall laws for a bar at either end and n = %d', (n) => {
    const law = lawOfMean(createPopulation(TWO_ENDS), n);
    for (let x = 0.37; x < 20; x += 0.61) {
      // K of n in the upper bar, which lies 19 higher.
      let [exact, binomial] = [0, 1];
      for (let k = 0; k <= n; k++) {
        const s = Math.min(n, Math.max(0, n * x - 19 * k));
        exact += (binomial / 2 ** n) * irwinHall(n, s);
        binomial = (binomial * (n - k)) / (k + 1);
      }
      expect(Math.abs(law.cdf(x) - exact)).toBeLessThan(1e-6);
    }
  });

  it.each(SIZES)('has an error below 1e-6 for n = %d, in a shape without mercy too', (n) => {
    for (const text of ['drawn', FLAT, TWO_ENDS]) {
      expect(lawOfMean(createPopulation(text), n).errorBound).toBeLessThan(1e-6);
    }
  });

  it('has the gap to the normal of the uniform, when it is one', () => {
    const uniform = createPopulation('uniform:0,1');
    for (const n of SIZES) {
      expect(normalityGap(createPopulation(FLAT), n).gap).toBeCloseTo(normalityGap(uniform, n).gap, 6);
    }
    expect(absoluteThirdMoment(createPopulation(FLAT))).toBeCloseTo(absoluteThirdMoment(uniform), 10);
  });
});
