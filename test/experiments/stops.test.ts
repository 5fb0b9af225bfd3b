import { describe, expect, it } from 'vitest';
import type { NumberParam } from '../../src/experiments/params';
import { stops } from '../../src/experiments/stops';
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
