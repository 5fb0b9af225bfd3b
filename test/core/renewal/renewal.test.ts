import { describe, expect, it } from 'vitest';
import { createUniform } from '../../../src/core/random';
import { ageDraws, gammaDraws } from '../../../src/core/renewal/gammaDraws';
import { gapsAt, silenceExceeded } from '../../../src/core/renewal/gammaGaps';
import { averageOver, gammaNodes, logNormalNodes } from '../../../src/core/renewal/logNodes';
import reference from '../../reference/churn-window.json';
import { ksTest } from '../../support/ks';

describe('a time among gamma gaps', () => {
  it.each(reference.unit)('is what SciPy integrates: shape $shape, x = $x', ({ shape, x, ...expected }) => {
    const { longer, silent, late } = gapsAt(shape, x);
    expect(longer).toBeCloseTo(expected.longer, 12);
    expect(silent).toBeCloseTo(expected.silent, 11);
    expect(late).toBeCloseTo(expected.late, 10);
  });

  it('is simple where visits come by chance alone: no memory', () => {
    for (const x of [0.1, 1, 5]) {
      const { longer, silent, late } = gapsAt(1, x);
      expect(longer).toBeCloseTo(Math.exp(-x), 13);
      expect(silent).toBeCloseTo(Math.exp(-x), 13);
      expect(late).toBeCloseTo(x - 1 + Math.exp(-x), 13);
    }
  });

  it('leaves half a gap and what irregularity adds to it: the mean age is (k + 1) / 2 k', () => {
    for (const shape of [0.5, 2, 20]) expect(1e4 - gapsAt(shape, 1e4).late).toBeCloseTo((shape + 1) / (2 * shape), 9);
  });

  it('is found again by the share that is silent for longer', () => {
    for (const shape of [0.5, 1, 3, 20])
      for (const share of [0.999, 0.5, 0.05, 1e-9]) {
        expect(gapsAt(shape, silenceExceeded(shape, share)).silent / share).toBeCloseTo(1, 6);
      }
    expect(silenceExceeded(2, 1)).toBeCloseTo(0, 12);
  });

  it('was never before anything', () => {
    expect(gapsAt(2, -1)).toEqual({ longer: 1, silent: 1, late: 0 });
  });
});

describe('an average', () => {
  it('over a log-normal law has its moments', () => {
    for (const sigma of [0, 0.3, Math.log(3), Math.log(6)]) {
      const nodes = logNormalNodes(3, sigma, 0.3);
      expect(averageOver(nodes, () => 1)).toBeCloseTo(1, 12);
      expect(averageOver(nodes, (mean) => mean) / (3 * Math.exp(sigma ** 2 / 2))).toBeCloseTo(1, 11);
      expect((averageOver(nodes, (mean) => 1 / mean) * 3) / Math.exp(sigma ** 2 / 2)).toBeCloseTo(1, 11);
    }
  });

  it('over a gamma law has its moments', () => {
    for (const shape of [1.5, 10, 400, 4_000]) {
      const nodes = gammaNodes(shape, 1);
      expect(averageOver(nodes, () => 1)).toBeCloseTo(1, 12);
      expect(averageOver(nodes, (mean) => mean)).toBeCloseTo(1, 12);
      expect(averageOver(nodes, (mean) => (mean - 1) ** 2) * shape).toBeCloseTo(1, 9);
    }
  });
});

describe('draws', () => {
  // Eight tests at 1 in 100,000, at fixed seeds.
  it.each([0.5, 1, 2, 20])('have their laws, shape %d', (shape) => {
    const gap = gammaDraws(shape, createUniform(4));
    const age = ageDraws(shape, createUniform(5));
    const drawn = (next: () => number) => Float64Array.from({ length: 20_000 }, next);
    expect(ksTest(drawn(gap), (x) => 1 - gapsAt(shape, x).longer)).toBeGreaterThan(1e-5);
    expect(ksTest(drawn(age), (x) => 1 - gapsAt(shape, x).silent)).toBeGreaterThan(1e-5);
  });
});
