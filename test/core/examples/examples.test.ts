import { describe, expect, it } from 'vitest';
import { EXAMPLES, exampleOf } from '../../../src/core/examples';
import { empiricalPopulation } from '../../../src/core/sample/empirical';
import { sampleOf } from '../../../src/core/sample/sample';
import { requiredSampleSize } from '../../../src/core/theory/requiredSampleSize';

/** FNV-1a of values in hundredths. */
function checksum(values: Float64Array): string {
  let hash = 0x811c9dc5;
  for (const value of values) hash = Math.imul(hash ^ Math.round(value * 100), 0x01000193);
  return (hash >>> 0).toString(16);
}

const populationOf = (id: string) => empiricalPopulation(sampleOf(exampleOf(id)?.draw().values ?? []));

describe('the built-in sets', () => {
  it('are ten, by names that links can keep, of ten sizes', () => {
    expect(EXAMPLES.length).toBe(10);
    expect(new Set(EXAMPLES.map(({ size }) => size)).size).toBe(10);
    for (const { id, size } of EXAMPLES) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(exampleOf(id)?.id).toBe(id);
      expect(size).toBeGreaterThanOrEqual(40);
      expect(size).toBeLessThanOrEqual(5_000);
    }
    expect(exampleOf('none')).toBeUndefined();
  });

  it.each([
    ['conversion', '94c9e825'],
    ['revenue-per-user', '2bf50096'],
    ['order-value', 'cbb9adc5'],
    ['session-length', 'ae199791'],
    ['api-latency', '958c4ffd'],
    ['daily-tickets', '7bc76911'],
    ['delivery-days', '6f72b3bd'],
    ['rating', '3f1ce855'],
    ['page-views', '3656b365'],
    ['fill-weight', '27db80b7'],
  ])('are the same each time: %s', (id, sum) => {
    const example = exampleOf(id);
    const [first, again] = [example?.draw(), example?.draw()];
    expect(first).toEqual(again);
    expect(first?.values.length).toBe(example?.size);
    expect(checksum(first?.values ?? new Float64Array())).toBe(sum);
  });

  it('have two arms, of which every value is in one', () => {
    const armed = EXAMPLES.filter(({ model }) => model.kind === 'arms');
    expect(armed.map(({ id }) => id)).toEqual(['conversion', 'order-value']);
    for (const { draw, size } of armed) {
      const groups = draw().groups;
      expect(groups?.labels).toEqual(['A', 'B']);
      expect(groups?.counts.reduce((a, b) => a + b)).toBe(size);
      expect(groups?.codes.reduce((a, b) => a + b)).toBe(groups?.counts[1]);
    }
  });

  it('answer otherwise than "30 or more": five are enough, and a hundred thousand are not', () => {
    expect(requiredSampleSize(populationOf('fill-weight'), 0.02)).toBeLessThanOrEqual(5);
    const { mean, standardDeviation } = populationOf('revenue-per-user').moments;
    expect((1.96 * (standardDeviation / mean / 0.05)) ** 2).toBeGreaterThan(100_000);
    expect(requiredSampleSize(populationOf('revenue-per-user'), 0.02)).toBeGreaterThan(10_000);
  });
});
