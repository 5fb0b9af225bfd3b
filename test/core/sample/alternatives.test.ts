import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { alternativesOf, CAPS } from '../../../src/core/sample/alternatives';
import { empiricalPopulation } from '../../../src/core/sample/empirical';
import { sampleOf } from '../../../src/core/sample/sample';
import { trimmedMean } from '../../../src/core/statistics/trimmedMean';

function of(values: ArrayLike<number>, threshold: number) {
  const sample = sampleOf(values);
  return alternativesOf(sample, empiricalPopulation(sample), { level: 0.95, tolerance: 0.05, caps: CAPS, threshold });
}

describe('what can be asked instead of the mean', () => {
  const values = new Float64Array(5_000);
  createPopulation('log-normal:3.5,1.2').fill(values, createUniform(1));
  const all = of(values, 100);
  const kind = (name: string) => all.filter((one) => one.kind === name);

  it('estimates what it says, on the data', () => {
    const mean = values.reduce((sum, x) => sum + x, 0) / 5_000;
    expect(kind('mean')[0]?.estimand).toBeCloseTo(mean, 8);
    for (const { at, estimand, bias } of kind('capped-mean')) {
      const capped = values.reduce((sum, x) => sum + Math.min(x, at), 0) / 5_000;
      expect(estimand).toBeCloseTo(capped, 8);
      expect(bias).toBeCloseTo(capped / mean - 1, 10);
    }
    expect(kind('trimmed-mean')[0]?.estimand).toBeCloseTo(trimmedMean.compute(values.slice(), 0, 5_000, 0), 8);
    const logs = values.reduce((sum, x) => sum + Math.log(x), 0) / 5_000;
    expect(kind('geometric-mean')[0]?.estimand).toBeCloseTo(Math.exp(logs), 8);
    expect(kind('proportion-above')[0]?.estimand).toBeCloseTo(values.filter((x) => x > 100).length / 5_000, 12);
  });

  it('needs fewer the more it gives up', () => {
    const [none, ...caps] = [...kind('mean'), ...kind('capped-mean')];
    let before = none as (typeof all)[number];
    for (const cap of caps) {
      expect(cap.forPrecision).toBeLessThan(before.forPrecision);
      expect(cap.forCoverage).toBeLessThan(before.forCoverage);
      expect(cap.bias).toBeLessThan(before.bias);
      before = cap;
    }
    expect(kind('geometric-mean')[0]?.forCoverage).toBeLessThan(100);
  });

  it('leaves out what has nothing to say', () => {
    const conversion = Float64Array.from({ length: 1_000 }, (_, i) => (i < 30 ? 1 : 0));
    expect(of(conversion, 0).map((one) => one.kind)).toEqual(['mean', 'proportion-above']);
  });
});
