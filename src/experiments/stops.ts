import type { NumberParam } from './params';

/**
 * Where a logarithmic slider stops: 1 2 5, and from 10 on 10 20 30 50 100 200 300 500 ...; both ends
 * of the range are always stops, the value that means "off" is not. Ascending.
 */
export function stops(param: NumberParam): readonly number[] {
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
