import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../src/core/examples';
import { sortedQuantile } from '../../../src/core/sample/sortedQuantile';
import type { Answer } from '../../../src/workbench/analysis/answer';
import { studiesOf } from '../../../src/workbench/analysis/studies';
import { ASKS, answer, answerOf, IDS, numbersOf, pairOf, STATISTICS, studiesOfExample } from '../support';

/** What a complete answer may be: a reason, or figures that are all there. */
function isSound(found: Answer): void {
  const { required, requiredB, curve, otherCurve, none, figure, target, question } = found;
  expect(found.complete).toBe(true);
  if (none) return;
  expect(figure).not.toBeNaN();
  expect(target).toBeGreaterThan(0);
  for (const size of [required.n, required.low, required.high]) expect(size).toBeGreaterThan(0);
  expect(required.low).toBeLessThanOrEqual(required.n);
  expect(required.high).toBeGreaterThanOrEqual(required.n);
  if (question.ask === 'effect') expect(requiredB).toBeGreaterThanOrEqual(2);
  expect(found.here).toBeGreaterThanOrEqual(0);
  for (const one of [curve, otherCurve]) expect(one?.value.some(Number.isNaN) ?? false).toBe(false);
}

/** Promises of means are tried by resampling, which other tests do: here up to their theory. */
const soon = ({ question, expected }: Answer): boolean => question.ask === 'promise' && expected !== null;

describe('an answer is whole, or says why there is none', () => {
  const settings = IDS.flatMap((id) =>
    STATISTICS.flatMap((statistic) => ASKS.map((ask) => [id, statistic, ask] as const)),
  );

  it.each(settings)('%s, %s, %s', (id, statistic, ask) => {
    const studies = studiesOfExample(id);
    // What a third of the values are above.
    const threshold = sortedQuantile(studies.whole.sample.sorted, 2 / 3);
    const found = answer(studies, { statistic, ask, threshold }, soon);
    if (soon(found)) expect(found.required.n).toBeGreaterThan(1);
    else isSound(found);
  });

  it.each(['0.8', '0.9', '0.99'])('at a level of %s', (level) => {
    for (const ask of ASKS) {
      for (const statistic of STATISTICS) {
        const found = answer(studiesOfExample('rating'), { level, ask, statistic, threshold: 4 }, soon);
        if (!soon(found)) isSound(found);
      }
    }
  });
});

const LITTLE: Readonly<Record<string, readonly number[]>> = {
  'one value': [5],
  'one zero': [0],
  'two values': [3, 7],
  'yes and no': [0, 1],
  constant: new Array(50).fill(4),
  zeros: new Array(50).fill(0),
  ones: new Array(50).fill(1),
  negative: [-5, -3, -8, -1, -9, -4.5, -7],
  'around zero': [-2, -1, 1, 2],
  'a mean near 0': [-1, 1.000_001],
  huge: [-1e300, 1e300, 5],
  tiny: [5e-324, 1e-323, 2e-323],
};

describe('of strange numbers', () => {
  it.each(Object.keys(LITTLE))('every answer is whole or says why not: %s', (name) => {
    for (const ask of ASKS) {
      for (const statistic of STATISTICS) {
        for (const threshold of [-1e12, 0, 1, 1e12]) {
          isSound(answerOf(numbersOf(LITTLE[name] as readonly number[]), { ask, statistic, threshold }));
          if (statistic !== 'proportion-above') break;
        }
      }
    }
  });

  const noneOf = (values: readonly number[], asked: Record<string, string | number>) =>
    answerOf(numbersOf(values), asked).none;

  it('the reason is the true one', () => {
    for (const ask of ['precision', 'promise', 'normal', 'effect']) {
      expect(noneOf([5], { ask })).toBe('one');
      expect(noneOf([4, 4, 4], { ask })).toBe('constant');
      expect(noneOf([1e-200, 2e-200], { ask })).toBe('range');
      expect(noneOf([1e200, 2e200], { ask })).toBe('range');
    }
    const statistic = 'proportion-above';
    // The values differ: only what is counted does not.
    for (const ask of ['promise', 'normal']) {
      expect(noneOf([1, 2, 3], { ask, statistic, threshold: 100 })).toBe('settled');
      expect(noneOf([1, 2, 3], { ask, statistic, threshold: -100 })).toBe('settled');
    }
    for (const ask of ['precision', 'effect'])
      expect(noneOf([1, 2, 3], { ask, statistic, threshold: 100 })).toBe('zero');
    expect(noneOf([-2, 2], { ask: 'precision' })).toBe('zero');
    expect(noneOf([1, 2, 3], { ask: 'promise', statistic: 'median' })).toBe('median-kept');
    expect(noneOf([1, 2, 3], { ask: 'effect', statistic: 'median' })).toBe('median-effect');
    expect(noneOf([4, 4, 4], { ask: 'precision', statistic: 'median' })).toBe('constant');
  });

  it('groups that vary in themselves are compared, whatever the other one does', () => {
    const ask = 'effect';
    expect(answerOf(pairOf([5, 5, 5], [7, 7, 7]), { ask }).none).toBe('alike');
    isSound(answerOf(pairOf([5, 5, 5], [6, 7, 8]), { ask }));
    expect(answerOf(pairOf([5, 5, 5], [6, 7, 8]), { ask }).none).toBeNull();
    expect(answerOf(pairOf([0, 0, 0], [0, 1, 1]), { ask }).none).toBe('zero');
    expect(answerOf(pairOf([1, 1, 1], [0, 1, 1]), { ask }).none).toBeNull();
  });
});

describe('a tail without variance', () => {
  // A power of index 1.5: its largest of 2,000 is worth hundreds of others.
  const heavy = studiesOf(numbersOf(Array.from({ length: 2_000 }, (_, k) => (1 - (k + 0.5) / 2_000) ** (-1 / 1.5))));

  it('leaves the required n of a mean without an upper end', () => {
    for (const ask of ['precision', 'normal', 'promise']) {
      const found = answer(heavy, { ask }, soon);
      expect(found.endless, ask).toBe(true);
      expect(found.required.high, ask).toBe(Number.POSITIVE_INFINITY);
    }
  });

  it('does no harm to a median or a share', () => {
    expect(answer(heavy, { statistic: 'median' }).endless).toBe(false);
    expect(answer(heavy, { statistic: 'proportion-above', threshold: 2 }).endless).toBe(false);
    expect(answer(studiesOfExample('fill-weight')).endless).toBe(false);
  });
});

describe('what else could be asked', () => {
  it('comes last, and not where there is nothing else', () => {
    const asked = (id: string, values = {}) => answer(studiesOfExample(id), values).alternatives;
    expect(asked('order-value')?.map(({ kind }) => kind)).toContain('median');
    expect(asked('conversion')).toBeNull();
    expect(asked('order-value', { ask: 'effect' })).toBeNull();
    expect(asked('order-value', { statistic: 'proportion-above', threshold: 50 })).toBeNull();
    expect(answerOf(numbersOf([4, 4, 4])).alternatives).toBeNull();
  });

  it('is off the mean upwards where it is larger, of negative numbers too', () => {
    const { alternatives } = answerOf(numbersOf([-100, -3, -2, -1]));
    expect(alternatives?.find(({ kind }) => kind === 'median')?.bias).toBeGreaterThan(0);
    expect(answerOf(numbersOf([-2, -1, 1, 2])).alternatives?.every(({ bias }) => Number.isNaN(bias))).toBe(true);
  });
});

it('all sets are asked about', () => expect(IDS).toHaveLength(EXAMPLES.length));
