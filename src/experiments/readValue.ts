import type { Notice, Param, ParamValue } from './params';
import { readPopulation } from './readPopulation';

/** A valid value, and what had to be changed to get there. */
export interface Reading<V extends ParamValue = ParamValue> {
  readonly value: V;
  readonly notice: Notice | null;
}

const LARGEST_SEED = 2 ** 32 - 1;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads any text as a value of `param`. Total: a number outside its range becomes the nearest
 * possible one, what is no value at all becomes the default, and the notice says so. Reading what
 * `writeValue` wrote gives the same value and no notice.
 */
export function readValue(name: string, param: Param, text: string): Reading {
  switch (param.type) {
    case 'choice':
      return param.options.includes(text)
        ? { value: text, notice: null }
        : reading('not-a-value', name, text, param.default);
    case 'population':
      return readPopulation(name, text, param.default, param.families);
    case 'seed':
      return readNumber(name, text, param.default, (given) => nearest(given, 0, LARGEST_SEED, true));
    default:
      return readNumber(name, text, param.default, (given) => {
        const inside = nearest(given, param.min, param.max, param.type === 'integer');
        const { off } = param;
        return off !== undefined && Math.abs(off - given) < Math.abs(inside - given) ? off : inside;
      });
  }
}

/** The canonical text of a valid value: the one spelling that links carry. */
export function writeValue(_param: Param, value: ParamValue): string {
  return String(value);
}

function readNumber(name: string, text: string, fallback: number, bring: (given: number) => number): Reading {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return reading('not-a-value', name, text, fallback);
  const given = Number(trimmed);
  const value = bring(given);
  return value === given ? { value, notice: null } : reading('clamped', name, text, value);
}

function nearest(given: number, min: number, max: number, integer: boolean): number {
  // Adding zero turns the -0 of "-0" into 0.
  return Math.min(max, Math.max(min, integer ? Math.round(given) : given)) + 0;
}

function reading<V extends ParamValue>(code: Notice['code'], variable: string, given: string, value: V): Reading<V> {
  return { value, notice: { code, variable, given, used: String(value) } };
}
