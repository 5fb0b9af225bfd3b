import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenNumber } from '../../../src/experiments/spokenNumber';
import { VARIABLES } from '../../../src/experiments/variables';
import { provideReader } from '../../../src/instrument/controls/numberReader';
import { readTyped } from '../../../src/instrument/controls/typed';
import { VARIABLES as RUNNING } from '../../../src/labs/running-mean/variables';
import { VARIABLES as DISTRIBUTION } from '../../../src/labs/sampling-distribution/variables';

provideReader(spokenNumber);

describe('what is typed into a number field', () => {
  it.each([
    ['500', 500, true],
    [' 500 ', 500, true],
    ['5e2', 500, true],
    ['0', 1, false],
    ['-3', 1, false],
    ['2000000', 1_000_000, false],
    ['2.4', 2, false],
    ['', null, false],
    ['1만 5천', 15_000, true],
    ['2k', 2_000, true],
    ['10,000', 10_000, true],
    ['10,0', null, false],
    ['5%', null, false],
    ['abc', null, false],
    ['NaN', null, false],
    ['Infinity', null, false],
  ])('reads "%s" as n = %s', (text, value, exact) => {
    expect(readTyped(VARIABLES.n, text)).toEqual({ value, exact });
  });

  it('lets a pin be off, and knows what is nearer', () => {
    expect(readTyped(DISTRIBUTION.pin, '0')).toEqual({ value: 0, exact: true });
    expect(readTyped(DISTRIBUTION.pin, '-5')).toEqual({ value: 0, exact: false });
    expect(readTyped(DISTRIBUTION.pin, '7')).toEqual({ value: 7, exact: true });
  });

  it('keeps fractions only where the variable has them', () => {
    expect(readTyped(RUNNING.epsilon, '0.25')).toEqual({ value: 0.25, exact: true });
    expect(readTyped(VARIABLES.seed, '1.5')).toEqual({ value: 2, exact: false });
  });

  it('knows per cent where a number lies between -1 and 1', () => {
    expect(readTyped(VARIABLES.tolerance, '5%')).toEqual({ value: 0.05, exact: true });
    expect(readTyped(RUNNING.epsilon, '5%')).toEqual({ value: null, exact: false });
    // Where per cent are asked for.
    expect(readTyped({ type: 'number', min: 0, max: 1 }, '0.5%', 0)).toEqual({ value: 0.5, exact: true });
  });

  it('makes a possible value of any text or none at all', () => {
    const { min, max } = VARIABLES.n;
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String)), (text) => {
        const { value, exact } = readTyped(VARIABLES.n, text);
        if (value === null) expect(exact).toBe(false);
        else expect(Number.isInteger(value) && value >= min && value <= max).toBe(true);
      }),
    );
  });
});
