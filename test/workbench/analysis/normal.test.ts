import { describe, expect, it } from 'vitest';
import { normalityGap } from '../../../src/core/theory/normalityGap';
import { answersTo } from '../../../src/workbench/analysis/answers';
import { answer, answerOf, numbersOf, question, studiesOfExample } from '../support';

const ask = 'normal';

describe('the n from which means are normal', () => {
  it.each(['order-value', 'rating', 'delivery-days'])('is where the exact gap says so: %s', (id) => {
    const studies = studiesOfExample(id);
    const { required, here, curve } = answer(studies, { ask });
    const gap = (n: number): number => normalityGap(studies.whole.population, n).gap;
    expect(gap(required.n)).toBeLessThanOrEqual(0.02 * (1 + 1e-12));
    expect(gap(required.n - 1)).toBeGreaterThan(0.02);
    expect(here).toBe(gap(1_000));
    expect(curve.value[10]).toBe(gap(curve.n[10] as number));
  });

  it('of two values is the binomial’s', () => {
    // Of Bernoulli(1/2) the gap is half a step of the lattice: 1 / sqrt(2 pi n).
    const { required } = answerOf(numbersOf([0, 1]), { ask });
    expect(Math.abs(required.n - 1 / (2 * Math.PI * 0.02 ** 2))).toBeLessThan(2);
    expect(answerOf(numbersOf([3, 7]), { ask }).required.n).toBe(required.n);
  });

  it('leaves open as much as the level says', () => {
    const at = (level: string) => answer(studiesOfExample('fill-weight'), { ask, level }).required;
    expect(at('0.8').high).toBeLessThan(at('0.99').high);
  });

  it('comes before its curve, which grows', () => {
    const lengths = [...answersTo(studiesOfExample('rating'), question({ ask }))].map(({ curve }) => curve.n.length);
    expect(lengths[0]).toBe(0);
    expect([...lengths].sort((a, b) => a - b)).toEqual(lengths);
  });
});
