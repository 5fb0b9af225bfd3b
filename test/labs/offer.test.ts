import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offer } from '../../src/experiments/offer';
import type { NumberParam, Param, ParamSpec, Params } from '../../src/experiments/params';
import { EXPERIMENTS, experimentOf } from '../../src/labs/registry';

const defaults = (id: string) =>
  Object.fromEntries(Object.entries(experimentOf(id).params).map(([name, param]) => [name, param.default]));
const offered = (id: string, changes: Record<string, string | number> = {}) =>
  offer(experimentOf(id), experimentOf(id).params, { ...defaults(id), ...changes });

describe('what a lab offers', () => {
  it('ends where the experiment ends', () => {
    expect((offered('running-mean').n as NumberParam).max).toBe(100_000);
    expect((offered('running-mean', { n: 500 }).slice as NumberParam).max).toBe(500);
    expect((offered('sampling').N as NumberParam).max).toBe(10_000_000);
    expect((offered('margin-of-error').N as NumberParam).max).toBe(1_000_000_000);
    expect((offered('margin-of-error', { N: 5_000 }).n as NumberParam).max).toBe(5_000);
    expect((offered('margin-of-error', { N: 1_000_000 }).n as NumberParam).max).toBe(100_000);
    expect((offered('sampling', { N: 1000 }).n as NumberParam).max).toBe(1000);
    expect((offered('sampling', { N: 1000, replacement: 'with' }).n as NumberParam).max).toBe(10_000);
    expect((offered('sampling-distribution', { population: 'log-normal:0,1' }).n as NumberParam).max).toBe(10_000);
    expect((offered('sampling-distribution', { population: 'exponential:1' }).n as NumberParam).max).toBe(1_000_000);
    expect((offered('sampling-distribution', { statistic: 'variance' }).n as NumberParam).min).toBe(2);
  });

  it.each(EXPERIMENTS.map(({ id }) => id))('of %s is taken as it is, one by one', (id) => {
    const experiment = experimentOf(id);
    const spec: Readonly<Record<string, Param>> = offered(id);
    for (const [name, param] of Object.entries(spec)) {
      const values =
        param.type === 'choice'
          ? fc.constantFrom(...param.options)
          : param.type === 'integer'
            ? fc.integer({ min: param.min, max: param.max })
            : fc.constant(param.default);
      fc.assert(
        fc.property(values, (value) => {
          const { params } = experiment.settle({ ...defaults(id), [name]: value } as Params<ParamSpec>);
          expect(params[name]).toBe(value);
        }),
        { numRuns: 30 },
      );
    }
  });
});
