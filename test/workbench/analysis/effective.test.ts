import { describe, expect, it } from 'vitest';
import { welch } from '../../../src/core/comparison/welch';
import { welchCritical } from '../../../src/core/comparison/welchCritical';
import { drawBinomial } from '../../../src/core/draws/drawBinomial';
import { sampleMoments } from '../../../src/core/intervals/sampleMoments';
import { createUniform } from '../../../src/core/random';
import { studiesOf } from '../../../src/workbench/analysis/studies';
import { enoughHere } from '../../../src/workbench/say/answerWords';
import { answer, answerOf, numbersOf, pairOf, studiesOfExample } from '../support';

const ask = 'effect';
const shares = (yes: number, n: number): number[] => Array.from({ length: n }, (_, i) => (i < yes ? 1 : 0));

describe('the groups that an effect needs', () => {
  it.each([1, 3, 0.3])('find it as often as asked when resamples are compared, at a ratio of %d', (ratio) => {
    const { population } = studiesOfExample('daily-tickets').whole;
    const { required, requiredB, figure } = answer(studiesOfExample('daily-tickets'), { ask, lift: 15, ratio });
    const difference = 0.15 * figure;
    const [a, b] = [new Float64Array(required.n), new Float64Array(requiredB)];
    const critical = welchCritical(0.95, required.n, requiredB);
    const uniform = createUniform(8, requiredB);
    const repetitions = 4_000;
    let found = 0;
    for (let r = 0; r < repetitions; r++) {
      population.fill(a, uniform);
      population.fill(b, uniform);
      const ofB = sampleMoments(b, 0, requiredB);
      const { t, degreesOfFreedom } = welch(
        { ...sampleMoments(a, 0, required.n), n: required.n },
        { ...ofB, mean: ofB.mean + difference, n: requiredB },
      );
      if (t > critical(degreesOfFreedom)) found++;
    }
    // Three Monte Carlo errors, and a hundredth for populations that are not normal.
    expect(Math.abs(found / repetitions - 0.8)).toBeLessThan(0.01 + 3 * Math.sqrt(0.16 / repetitions));
  });

  it('find a change of a share as often as asked, by counts', () => {
    const { required, requiredB, figure, here } = answerOf(numbersOf(shares(30, 300)), { ask, lift: 50, n: 400 });
    const uniform = createUniform(9);
    const power = (n: number): number => {
      const critical = welchCritical(0.95, n, n);
      let found = 0;
      for (let r = 0; r < 20_000; r++) {
        const [a, b] = [drawBinomial(n, figure, uniform), drawBinomial(n, 1.5 * figure, uniform)];
        const moments = (yes: number) => ({ n, mean: yes / n, squares: (yes * (n - yes)) / n });
        const { t, degreesOfFreedom } = welch(moments(a), moments(b));
        if (t > critical(degreesOfFreedom)) found++;
      }
      return found / 20_000;
    };
    expect(requiredB).toBe(required.n);
    expect(Math.abs(power(required.n) - 0.8)).toBeLessThan(0.012);
    expect(Math.abs(power(400) - here)).toBeLessThan(0.012);
  });

  it('agree with what is said of the marked n', () => {
    for (const yes of [60, 297]) {
      const studies = studiesOf(numbersOf(shares(yes, 300)));
      const { required } = answer(studies, { ask, lift: 30 });
      const at = (n: number) => enoughHere(answer(studies, { ask, lift: 30, n }));
      expect(at(required.n), `${yes} yes`).toBe(true);
      if (required.n > 10) expect(at(Math.floor(required.n * 0.9)), `${yes} yes`).toBe(false);
    }
  });

  it('of a share near 1 are for a fall, and there are none where a share cannot change by so much', () => {
    const near = answerOf(numbersOf(shares(290, 300)), { ask, lift: 5 });
    expect(near.none).toBeNull();
    expect(answerOf(numbersOf(shares(290, 300)), { ask, lift: 101 }).none).toBe('impossible');
    expect(answerOf(numbersOf(shares(150, 300)), { ask, lift: 100 }).none).toBeNull();
    expect(answerOf(numbersOf(shares(100, 300)), { ask, lift: 500 }).none).toBe('impossible');
    expect(answerOf(numbersOf(shares(3, 300)), { ask, lift: 500 }).none).toBeNull();
    // Possible at the share itself and not at the end of its interval.
    const { required } = answerOf(numbersOf(shares(15, 50)), { ask, lift: 230 });
    expect([required.low, required.high].every(Number.isFinite)).toBe(true);
  });

  it('are unequal as asked, at the ends of the ratio too', () => {
    for (const ratio of [0.01, 100]) {
      for (const values of [[5, 3, 8, 1, 9, 4.5, 7], shares(20, 100)]) {
        const { required, requiredB } = answerOf(numbersOf(values), { ask, lift: 20, ratio });
        expect(requiredB).toBe(Math.max(2, Math.ceil(required.n * ratio - 1e-6)));
      }
    }
  });

  it('leave open as much as the level of the interval says', () => {
    const values = Array.from({ length: 60 }, (_, i) => (i * i) % 97);
    const width = (level: string): number => {
      const { required } = answerOf(numbersOf(values), { ask, level });
      return Math.log(required.high / required.low);
    };
    expect(width('0.8')).toBeLessThan(0.8 * width('0.95'));
    expect(width('0.95')).toBeLessThan(0.9 * width('0.99'));
  });

  it('are by the standard deviations of both groups', () => {
    const [a, b] = [
      [1, 2, 3, 4, 5, 6],
      [0, 20, 5, 30, 1, 44],
    ];
    const wide = answerOf(pairOf(a, b), { ask });
    const narrow = answerOf(pairOf(a, a), { ask });
    expect(wide.required.n).toBeGreaterThan(20 * narrow.required.n);
    expect(wide.figure).toBe(3.5);
  });
});
