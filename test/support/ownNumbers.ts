import { createPopulation } from '../../src/core/populations/index';
import { createUniform } from '../../src/core/random';
import { sampleOf } from '../../src/core/sample/sample';
import { bringOwn } from '../../src/notebook/own/bring';

/** Three kinds of numbers that people bring. */
export const OWN_SETS = {
  conversion: Array.from({ length: 400 }, (_, i) => (i % 33 === 0 ? 1 : 0)),
  revenue: revenue(),
  ratings: [1, 2, 2, 3, 4, 4, 4, 4.5, 4.5, 5],
} as const satisfies Readonly<Record<string, readonly number[]>>;

/** Skewed amounts in whole hundreds, so that many are there several times, and most of them 0. */
function revenue(): readonly number[] {
  const values = new Float64Array(500);
  createPopulation('zero-inflated:0.4,10,1').fill(values, createUniform(5));
  return Array.from(values, (value) => 100 * Math.round(value / 100));
}

/** Makes numbers what the population `data` is in this process; `null` takes them away. */
export function bringNumbers(values: ArrayLike<number> | null, name = 'numbers.csv'): void {
  if (!values) {
    bringOwn(null);
    return;
  }
  const { masses } = sampleOf(values);
  const counts = masses.upTo.map((upTo, k) => upTo - (k === 0 ? 0 : (masses.upTo[k - 1] as number)));
  bringOwn({ name, values: masses.values, counts, total: masses.total, reducedFrom: null });
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
