import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../src/core/populations';
import type { ParamSpec, Params, ParamValue } from '../../../src/experiments/params';
import { runToEnd } from '../../../src/experiments/run';
import { experimentOf } from '../../../src/labs/registry';
import { QUANTITIES } from '../../../src/labs/registry/allQuantities';
import { quantityOf } from '../../../src/page/values/quantity';

const quantity = (name: string, values: Record<string, ParamValue>): number => quantityOf(name, values).value;

function readout(id: string, name: string, values: Record<string, ParamValue>): number {
  const experiment = experimentOf(id);
  const defaults = Object.fromEntries(Object.entries(experiment.params).map(([key, param]) => [key, param.default]));
  const { params } = experiment.settle({ ...defaults, ...values } as Params<ParamSpec>);
  const readouts = runToEnd(experiment, params).flatMap((frame) => frame.readouts);
  return readouts.find((candidate) => candidate.name === name)?.value ?? Number.NaN;
}

describe('the figures of the prose', () => {
  it('are those of the labs on the same page', () => {
    const people = { population: 'log-normal:3,0.5', N: 1000, n: 20, replacement: 'without', repetitions: 2 };
    expect(quantity('finiteStandardError', people)).toBeCloseTo(
      readout('sampling', 'theoreticalStandardError', people),
      12,
    );
    const once = { population: 'gamma:2,3', n: 17, repetitions: 2, statistic: 'mean' };
    expect(quantity('theoreticalStandardError', once)).toBe(
      readout('sampling-distribution', 'theoreticalStandardError', once),
    );
    const paths = { population: 'die:6', n: 100, slice: 50, epsilon: 0.5, paths: 2 };
    expect(quantity('probabilityOutside', paths)).toBe(readout('running-mean', 'probabilityOutside', paths));
    expect(quantity('chebyshevBound', paths)).toBe(readout('running-mean', 'chebyshevBound', paths));
    expect(quantity('sumStandardDeviation', { population: 'die:6', n: 50 })).toBeCloseTo(
      readout('running-mean', 'theoreticalStandardDeviationOfSum', { ...paths, show: 'sum' }),
      12,
    );
  });

  it.each(Object.keys(QUANTITIES))('%s is a number, or says that there is none, for every population', (name) => {
    for (const { id } of FAMILIES) {
      const value = quantity(name, { population: id });
      expect(typeof value).toBe('number');
      expect(value).not.toBe(Number.NEGATIVE_INFINITY);
    }
  });

  it('answer whether the mean may be called normal as the required n does', () => {
    const may = (values: Record<string, ParamValue>) => quantity('mayBeCalledNormal', values);
    const orders = { population: 'log-normal:3.5,1', tolerance: 0.02 };
    const required = quantity('requiredSampleSize', orders);
    expect(may({ ...orders, n: required })).toBe(1);
    expect(may({ ...orders, n: required - 1 })).toBe(0);
    expect(may({ population: 'cauchy:0,1', n: 1_000_000, tolerance: 0.2 })).toBeNaN();
    expect(may({ population: 'bernoulli:1', n: 30, tolerance: 0.2 })).toBeNaN();
    expect(may({ population: 'normal:0,1', n: 1, tolerance: 0.001 })).toBe(1);
  });

  it('say that a mean does not exist', () => {
    expect(quantity('populationMean', { population: 'cauchy:0,1' })).toBeNaN();
    expect(quantity('theoreticalStandardError', { population: 'cauchy:0,1', n: 10 })).toBeNaN();
    expect(quantity('chebyshevBound', { population: 'pareto:1.5', n: 10, epsilon: 1 })).toBeNaN();
  });
});
