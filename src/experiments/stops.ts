import type { NumberParam, Param } from './params';

/** More steps than a thumb can tell apart. */
const TOO_FINE = 250;

/** How many steps a linear range has; Infinity where it has no step. */
const stepsIn = ({ min, max, step }: NumberParam): number =>
  step ? Math.round((max - min) / step) : Number.POSITIVE_INFINITY;

/**
 * Whether a parameter has a slider: a number without a value that means "off", whose range a slider can go through, which
 * it can any logarithmic one, and a linear one of not too many steps.
 */
export function hasSlider(param: Param | undefined): param is NumberParam {
  if (param?.type !== 'integer' && param?.type !== 'number') return false;
  return param.off === undefined && (param.scale === 'log' || stepsIn(param) <= TOO_FINE);
}

/**
 * Where a slider stops: on a linear range at every step, on a logarithmic one at 1 2 5, and from 10 on 10 20 30 50 100
 * 200 300 500 ...; both ends of the range are always stops, the value that means "off" is not. Ascending.
 */
export function stops(param: NumberParam): readonly number[] {
  if (param.scale === 'linear') {
    const count = stepsIn(param);
    // Divided back, because 0.1 + 0.2 is not 0.3.
    const perUnit = Math.round(1 / (param.step ?? 1)) || 1;
    return Array.from(
      { length: count + 1 },
      (_, k) => Math.round(param.min * perUnit + k * (param.step ?? 1) * perUnit) / perUnit,
    );
  }
  const round = [param.min];
  for (let exponent = Math.floor(Math.log10(param.min)); 10 ** exponent <= param.max; exponent++) {
    for (const leading of exponent < 1 ? [1, 2, 5] : [1, 2, 3, 5]) {
      // From decimal text, because 5 * 10 ** -2 is not 0.05.
      const stop = Number(`${leading}e${exponent}`);
      if (stop > param.min && stop < param.max) round.push(stop);
    }
  }
  return [...round, param.max];
}
