import fc from 'fast-check';
import { FAMILIES } from '../../src/core/populations/index';
import type { Param } from '../../src/experiments/params';

/** Numbers at which arithmetic is at its ends, as links may spell them. */
export const HOSTILE_NUMBERS = [
  ...['0', '-0', '1', '-1', '5e-324', '-5e-324', '2.2e-308', '1e-300', '1e-17', '1e-9', '0.1', '0.999999999999', '1e6'],
  ...['999999.9999999999', '-999999.9999999999', '99.99999999999999', '-1e6', '1e9', '4294967295', '9007199254740993'],
  ...['1e308', '-1e308', '1e309', 'NaN', 'Infinity', '-Infinity', '0x10', '1_000', '٣', ''],
] as const;

const number = fc.constantFrom(...HOSTILE_NUMBERS);

/** A population at the ends of what it may be. */
export const hostilePopulation: fc.Arbitrary<string> = fc
  .constantFrom(...FAMILIES)
  .chain(({ id, parameters }) =>
    fc
      .tuple(
        ...parameters.map(({ min, max, bar }) =>
          bar
            ? fc.constantFrom('0', '0', '1', '99')
            : fc.oneof(number, fc.constantFrom(`${min}`, `${max}`), fc.double({ min, max, noNaN: true }).map(String)),
        ),
      )
      .map((values) => `${id}:${values.join()}`),
  );

/** What a hostile link says of a variable. */
export function hostileText(param: Param): fc.Arbitrary<string> {
  if (param.type === 'choice') return fc.constantFrom(...param.options);
  if (param.type === 'population') return hostilePopulation;
  if (param.type === 'seed') return number;
  const { min, max, off = min } = param;
  return fc.oneof(
    number,
    fc.constantFrom(`${min}`, `${max}`, `${off}`),
    fc.double({ min, max, noNaN: true }).map(String),
  );
}
