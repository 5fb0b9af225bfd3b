import { describe, expect, it } from 'vitest';
import type { NumberParam, Param } from '../../src/experiments/params';
import { hasSlider, stops } from '../../src/experiments/stops';
import { VARIABLES } from '../../src/labs/registry/allVariables';
import { VARIABLES as RUNNING } from '../../src/labs/running-mean/variables';

describe('the stops of a logarithmic slider', () => {
  it('are round, and hold both ends', () => {
    const param: NumberParam = { type: 'integer', min: 1, max: 2_500, default: 1, scale: 'log' };
    expect(stops(param)).toEqual([1, 2, 5, 10, 20, 30, 50, 100, 200, 300, 500, 1_000, 2_000, 2_500]);
  });

  it('are exact below one', () => {
    const found = stops(RUNNING.epsilon);
    expect(found.slice(0, 5)).toEqual([0.001, 0.002, 0.005, 0.01, 0.02]);
    expect(found).toContain(0.1);
    expect(found.at(-1)).toBe(1_000);
  });

  it.each(Object.entries(VARIABLES).filter(([, param]) => 'scale' in param && param.scale === 'log'))(
    'of %s ascend without repeats',
    (_, param) => {
      const found = stops(param as NumberParam);
      for (let i = 1; i < found.length; i++) expect(found[i]).toBeGreaterThan(found[i - 1] as number);
    },
  );
});

describe('a parameter', () => {
  const linear: NumberParam = { type: 'number', min: 0, max: 1, step: 0.01, default: 0, scale: 'linear' };
  it.each([
    ['a number of few steps', linear, true],
    ['a number of too many steps', { ...linear, step: 0.001 }, false],
    ['a number without steps', { ...linear, step: undefined }, false],
    ['a logarithmic number', { type: 'integer', min: 1, max: 1e6, default: 1, scale: 'log' }, true],
    ['a number that can be switched off', { ...linear, off: -1 }, false],
    ['a seed', { type: 'seed', default: 1 }, false],
    ['a choice', { type: 'choice', options: ['a'], default: 'a' }, false],
    ['nothing', undefined, false],
  ] as const)('has a slider or none: %s', (_, param, has) => {
    expect(hasSlider(param as Param | undefined)).toBe(has);
  });
});
