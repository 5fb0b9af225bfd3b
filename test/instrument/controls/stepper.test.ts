import { describe, expect, it } from 'vitest';
import type { NumberParam } from '../../../src/experiments/params';
import { stops } from '../../../src/experiments/stops';
import { createStepper, parameterStep } from '../../../src/instrument/controls/stepper';
import { keysFor } from '../../../src/instrument/controls/typed';
import { VARIABLES } from '../../../src/labs/registry/allVariables';

const fractions = Object.entries(VARIABLES).filter(([, param]) => param.type === 'number') as [string, NumberParam][];

describe.each(fractions)('an arrow in the field of %s', (_, param) => {
  const { key } = createStepper(param);
  const all = stops(param);

  it('goes to the next of the stops that its slider has, up and down and at both ends', () => {
    for (const [at, stop] of all.entries()) {
      expect(key(stop, 'ArrowUp')).toBeCloseTo(all[at + 1] ?? param.max, 10);
      expect(key(stop, 'ArrowDown')).toBeCloseTo(all[at - 1] ?? param.min, 10);
    }
  });
});

describe('an arrow in the field of a population\u2019s parameter', () => {
  it('moves a share by a hundredth, a whole number by one, anything else by a tenth', () => {
    expect(parameterStep({ min: 0, max: 1 })).toBe(0.01);
    expect(parameterStep({ min: 2, max: 100, integer: true })).toBe(1);
    expect(parameterStep({ min: -100, max: 100 })).toBe(0.1);
  });
});

describe('the keys that a phone shows', () => {
  it('have a minus where the number may be negative, figures alone for whole numbers', () => {
    expect(keysFor({ type: 'number', min: -1 })).toBe('text');
    expect(keysFor({ type: 'number', min: 0 })).toBe('decimal');
    expect(keysFor({ type: 'integer', min: 1 })).toBe('numeric');
  });
});
