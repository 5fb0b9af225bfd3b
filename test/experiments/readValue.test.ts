import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILIES, formatPopulation } from '../../src/core/populations/index';
import type { Param } from '../../src/experiments/params';
import { readValue, writeValue } from '../../src/experiments/readValue';
import { VARIABLES } from '../../src/labs/registry/allVariables';

const entries = Object.entries(VARIABLES) as [string, Param][];

const population = fc
  .constantFrom(...FAMILIES)
  .chain((family) =>
    fc
      .tuple(
        ...family.parameters.map((p) =>
          p.integer ? fc.integer({ min: p.min, max: p.max }) : fc.double({ min: p.min, max: p.max, noNaN: true }),
        ),
      )
      .map((parameters) => `${family.id}${parameters.length > 0 ? `:${parameters.join(',')}` : ''}`),
  );

/** Any valid value of a param. */
function valid(param: Param): fc.Arbitrary<number | string> {
  switch (param.type) {
    case 'choice':
      return fc.constantFrom(...param.options);
    case 'population':
      return population.map((text) => readValue('population', param, text).value);
    case 'seed':
      return fc.integer({ min: 0, max: 2 ** 32 - 1 });
    case 'integer':
      return fc.oneof(fc.integer({ min: param.min, max: param.max }), fc.constant(param.off ?? param.min));
    default:
      return fc.double({ min: param.min, max: param.max, noNaN: true }).map((value) => value + 0);
  }
}

const text = fc.oneof(
  fc.string(),
  fc.double().map(String),
  fc.bigInt().map(String),
  fc.constantFrom('1e999', '-0', ' 7 ', '٣', 'die', 'die:', 'die:6,7', 'uniform:9,1', 'log-normal:x,1', 'normal:0,-5'),
  fc.tuple(fc.constantFrom(...FAMILIES.map(({ id }) => id)), fc.string()).map(([id, rest]) => `${id}:${rest}`),
);

describe.each(entries)('%s', (name, param) => {
  it('reads back what it wrote, without a notice', () => {
    fc.assert(
      fc.property(valid(param), (value) => {
        expect(readValue(name, param, writeValue(param, value))).toEqual({ value, notice: null });
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('reads any text as a valid value, and says so if it changed it', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { value, notice } = readValue(name, param, given);
        expect(readValue(name, param, writeValue(param, value))).toEqual({ value, notice: null });
        if (notice) expect(notice).toMatchObject({ variable: name, given, used: writeValue(param, value) });
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('has a valid default', () => {
    expect(readValue(name, param, writeValue(param, param.default)).notice).toBeNull();
  });
});

describe('reading a value', () => {
  const read = (name: string, given: string) => {
    const { value, notice } = readValue(name, VARIABLES[name] as Param, given);
    return [value, notice?.code ?? null];
  };

  it('brings numbers to the nearest possible', () => {
    expect(read('n', '0')).toEqual([1, 'clamped']);
    expect(read('n', '1e999')).toEqual([1_000_000, 'clamped']);
    expect(read('n', '2.6')).toEqual([3, 'clamped']);
    expect(read('n', '1e3')).toEqual([1_000, null]);
    expect(read('seed', '-1')).toEqual([0, 'clamped']);
    expect(read('seed', '4294967296')).toEqual([4294967295, 'clamped']);
    expect(read('threshold', '-0')).toEqual([0, null]);
  });

  it('knows the value that means off', () => {
    expect(read('pin', '0')).toEqual([0, null]);
    expect(read('pin', '-7')).toEqual([0, 'clamped']);
    expect(read('pin', '5')).toEqual([5, null]);
  });

  it('takes the default for what is no value', () => {
    for (const given of ['', 'NaN', 'Infinity', '0x10', '1,000', 'ten', '1 2'])
      expect(read('n', given)).toEqual([30, 'not-a-value']);
    expect(read('statistic', 'mode')).toEqual(['mean', 'not-a-value']);
    expect(read('population', 'constructor')).toEqual(['exponential:1', 'not-a-value']);
  });

  it('fills and clamps the parameters of a population', () => {
    expect(read('population', 'die')).toEqual([formatPopulation('die', [6]), null]);
    expect(read('population', 'die:8')).toEqual(['die:8', null]);
    expect(read('population', 'die:1e9')[1]).toBe('clamped');
    expect(read('population', 'die:6,7')).toEqual(['die:6', 'clamped']);
    expect(read('population', 'normal:0,-5')[1]).toBe('clamped');
    expect(read('population', 'log-normal:x,2')).toEqual(['log-normal:0,2', 'clamped']);
  });

  it.each([
    ['uniform:0,5e-324', 'uniform:0,1e-9'],
    ['uniform:-5e-324,0', 'uniform:-5e-324,1e-9'],
    ['uniform:99.99999999999999,100', 'uniform:99.9999,100'],
    ['drawn:999999.9999999999,1000000,1', 'drawn:999999,1000000,1'],
    ['drawn:-1000000,-999999.9999999999,1', 'drawn:-1000000,-999999,1'],
    ['uniform:0.999999999999,0', 'uniform:0.999999999999,1.000000999999'],
  ])('widens a range in which nothing can be told apart: %s', (given, used) => {
    const { value, notice } = readValue('population', VARIABLES.population as Param, given);
    expect([value.toString().startsWith(used), notice?.code]).toEqual([true, 'clamped']);
    expect(readValue('population', VARIABLES.population as Param, `${value}`)).toEqual({ value, notice: null });
  });

  it.each(['uniform:0,0.000001', 'uniform:99.999,100', 'drawn:0,1e-9'])(
    'leaves a narrow range as it is: %s',
    (given) => {
      expect(readValue('population', VARIABLES.population as Param, given).value).toMatch(new RegExp(`^${given}`));
    },
  );
});
