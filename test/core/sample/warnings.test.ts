import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { autocorrelationOf } from '../../../src/core/sample/autocorrelation';
import { empiricalPopulation } from '../../../src/core/sample/empirical';
import { sampleOf } from '../../../src/core/sample/sample';
import { SHAPE_SETTING, shapeOf } from '../../../src/core/sample/shape';
import { type SampleWarning, warningsOf } from '../../../src/core/sample/warnings';

function warnings(values: ArrayLike<number>, inTime = false): readonly SampleWarning[] {
  const sample = sampleOf(values);
  const population = empiricalPopulation(sample);
  const shape = shapeOf(sample, population, { ...SHAPE_SETTING, resamples: 19 });
  return warningsOf(values, sample, population, shape, inTime ? autocorrelationOf(values) : null);
}
const kinds = (values: ArrayLike<number>, inTime = false) => warnings(values, inTime).map(({ kind }) => kind);

function drawn(text: string, n: number, seed = 1): Float64Array {
  const values = new Float64Array(n);
  createPopulation(text).fill(values, createUniform(seed));
  return values;
}

describe('warnings', () => {
  it('are none of plain values', () => {
    for (const text of ['normal:100,15', 'gamma:4,1', 'log-normal:5,0.5', 'uniform:0,1']) {
      expect(kinds(drawn(text, 2_000), true)).toEqual([]);
    }
  });

  it('name zeros and the few that decide, of revenue', () => {
    const found = warnings(drawn('zero-inflated:0.05,3,1', 20_000));
    expect(found.map(({ kind }) => kind)).toEqual(['heavy-tail', 'zeros']);
    expect(found[0]).toMatchObject({ kind: 'heavy-tail', count: 101, share: 0.00505 });
  });

  it('say that a variance may be infinite', () => {
    const [found] = warnings(drawn('pareto:1.5', 20_000));
    expect(found).toMatchObject({ kind: 'infinite-variance' });
    expect(kinds(drawn('pareto:4', 20_000))).toEqual([]);
  });

  it('name few, equal and rounded values', () => {
    expect(kinds([1.5, 2.25, 3.1])).toEqual(['few-values']);
    expect(warnings([4, 4, 4])).toEqual([{ kind: 'constant', value: 4 }]);
    expect(warnings(drawn('poisson:4', 500))).toMatchObject([{ kind: 'rounded', step: 1 }]);
    expect(kinds(drawn('bernoulli:0.5', 500))).toEqual([]);
  });

  it('ask about values that look like errors, and leave them in', () => {
    const values = [...drawn('normal:300,50', 200), 1e9, 3e8];
    expect(warnings(values)).toContainEqual(expect.objectContaining({ kind: 'far-values', values: [1e9, 3e8] }));
    expect(warnings([...drawn('normal:300,50', 200), -99_999])).toMatchObject([
      { kind: 'far-values', values: [-99_999] },
    ]);
  });

  it('suspect a total at the end, though not in a column of differences', () => {
    const orders = [...drawn('log-normal:3.5,1', 40)];
    const total = orders.reduce((sum, x) => sum + x, 0);
    expect(warnings([...orders, total])).toContainEqual({ kind: 'total-row', value: total, index: 40 });
    expect(kinds([...orders, total * 1.01])).not.toContain('total-row');
    expect(kinds([3, -1, -2, 0, 0])).not.toContain('total-row');
    expect(kinds([0, 0, 0, 0])).toEqual(['constant']);
  });

  it('name autocorrelation where order is time', () => {
    const values = Float64Array.from({ length: 300 }, (_, i) => Math.sin(i / 10));
    expect(kinds(values, true)).toContain('autocorrelated');
    expect(kinds(values)).not.toContain('autocorrelated');
  });
});
