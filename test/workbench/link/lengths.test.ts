import { describe, expect, it } from 'vitest';
import { exampleOf } from '../../../src/core/examples';
import { drawnFrom } from '../../../src/core/examples/drawn';
import { createPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { empiricalPopulation } from '../../../src/core/sample/empirical';
import { sampleOf } from '../../../src/core/sample/sample';
import { LONGEST_SKETCH, MOST_CARRIED, type Packing, packOwn, suggestDigits } from '../../../src/workbench/link';
import { EXACT, ownOf, unpacked } from './support';

const SKETCH: Packing = { ...EXACT, kind: 'sketch' };
const moments = (values: Float64Array) => empiricalPopulation(sampleOf(values)).moments;

function drawn(text: string, n: number): Float64Array {
  const values = new Float64Array(n);
  createPopulation(text).fill(values, createUniform(32));
  return values;
}

describe('how long links are', () => {
  /** Measured, and a tenth more: letters as they are, rounded as suggested, and of the shape alone. */
  it.each([
    ['conversion', 61, 61, 65],
    ['revenue-per-user', 164, 164, 233],
    ['order-value', 574, 522, 801],
    ['session-length', 522, 512, 478],
    ['api-latency', 337, 328, 413],
    ['daily-tickets', 2_144, 2_142, 324],
    ['delivery-days', 85, 85, 104],
    ['rating', 50, 50, 61],
    ['page-views', 110, 110, 126],
    ['fill-weight', 244, 244, 440],
  ])('of 2,000 values of the set %s', async (id, ...measured) => {
    const example = exampleOf(id);
    if (!example) throw new Error(id);
    const { values, groups } = drawnFrom(example.model, MOST_CARRIED, createUniform(31));
    const own = ownOf(values, id, groups);
    const exact = { ...EXACT, ordered: example.ordered };
    const packings = [exact, { ...exact, digits: suggestDigits(values) }, SKETCH];
    for (const [i, packing] of packings.entries()) {
      const fragment = await packOwn(own, packing);
      expect(fragment.length).toBeLessThan(1.1 * (measured[i] ?? 0));
      expect((await unpacked(fragment)).own.values.length).toBe(MOST_CARRIED);
    }
  });

  it('of two million values no more than of some, and all that matters is in it', async () => {
    const values = drawn('log-normal:3.5,1', 2_000_000);
    const fragment = await packOwn(ownOf(values, '주문 금액'), SKETCH);
    expect(fragment.length).toBeLessThan(700);
    const back = (await unpacked(fragment)).own.values;
    expect(back.length).toBe(values.length);
    const [was, is] = [moments(values), moments(back)];
    expect(Math.abs(is.mean - was.mean)).toBeLessThan(1e-4 * was.standardDeviation);
    expect(Math.abs(is.standardDeviation / was.standardDeviation - 1)).toBeLessThan(1e-4);
    expect(Math.abs(is.skewness / was.skewness - 1)).toBeLessThan(2e-4);
  });

  it.each(['log-normal:3.5,1', 'pareto:1.5', 'zero-inflated:0.03,3,1.6', 'normal:502,3', 'poisson:4'])(
    'of shapes that of any chat, in one group, two and eight: %s',
    async (text) => {
      const values = drawn(text, 60_000);
      for (const count of [1, 2, 8]) {
        const labels = [...'abcdefgh'].slice(0, count);
        const groups = { labels, codes: Uint8Array.from(values, (_, i) => i % count) };
        const fragment = await packOwn(ownOf(values, '주문 금액', groups), SKETCH);
        expect(fragment.length).toBeLessThanOrEqual(LONGEST_SKETCH);
        const { own } = await unpacked(fragment);
        expect(own.values.length).toBe(values.length);
        expect(own.groups?.labels).toEqual(labels);
        for (const code of labels.keys()) {
          const [was, is] = [values, own.values].map((all, of) =>
            moments(all.filter((_, i) => (of === 0 ? groups : own.groups)?.codes[i] === code)),
          );
          if (!was || !is) throw new Error('no moments');
          expect(Math.abs(is.mean - was.mean)).toBeLessThan(1e-4 * was.standardDeviation);
          expect(Math.abs(is.standardDeviation / was.standardDeviation - 1)).toBeLessThan(count < 8 ? 2e-4 : 0.05);
        }
      }
    },
  );
});
