import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../../src/core/populations';
import { verdictOf } from '../../../src/core/theory/coverageVerdict';
import { exactCoverage } from '../../../src/core/theory/exactCoverage';
import { proportionCoverage } from '../../../src/core/theory/proportionCoverage';
import { requiredSampleSize } from '../../../src/core/theory/requiredSampleSize';
import { tIntervalMisses, tIntervalSampleSize } from '../../../src/core/theory/tIntervalMisses';
import reference from '../../reference/t-interval-misses.json';

describe('the t interval’s misses for large n', () => {
  it.each(reference.rows.filter(({ n }) => n >= 20))(
    'of $population at n = $n are those of NumPy’s intervals',
    (row) => {
      const { missedBelow, missedAbove } = tIntervalMisses(createPopulation(row.population), row.n, 0.95);
      for (const [expected, drawn] of [
        [missedBelow, row.missedBelow],
        [missedAbove, row.missedAbove],
      ] as const) {
        // Four Monte Carlo errors, and what two terms leave out where skewness moves a whole percentage point.
        const noise = 4 * Math.sqrt((drawn * (1 - drawn)) / row.replications);
        expect(Math.abs(expected - drawn)).toBeLessThan(noise + 0.2 * Math.abs(drawn - 0.025));
      }
    },
  );

  it('under skew are about three times what they are with sigma known, and on the other side', () => {
    const orders = createPopulation('log-normal:3.5,1');
    const n = requiredSampleSize(orders, 0.01);
    // The prose of lessons draws at this n.
    expect(n).toBe(1_613);
    const known = exactCoverage(orders, 'z', n, 0.95);
    const estimated = tIntervalMisses(orders, n, 0.95);
    const leanOfKnown = (known?.missedAbove ?? 0) - (known?.missedBelow ?? 0);
    const leanOfEstimated = estimated.missedAbove - estimated.missedBelow;
    expect(leanOfEstimated / leanOfKnown).toBeLessThan(-2.9);
    expect(leanOfEstimated / leanOfKnown).toBeGreaterThan(-3.2);
  });
});

describe('the n from which the t interval misses evenly', () => {
  it.each(reference.rows)('agrees about $population at n = $n with the verdict on what was drawn', (row) => {
    const from = tIntervalSampleSize(createPopulation(row.population), 0.95);
    const verdict = verdictOf({ ...row, coverage: Number.NaN, repetitions: row.replications, level: 0.95 });
    if (row.n >= from) expect(verdict).not.toBe('wrong');
    if (row.n < 0.8 * from) expect(verdict).toBe('wrong');
  });

  it.each([0.03, 0.1, 0.3])('for a share of %d is about where the exact misses come to stay within a quarter', (p) => {
    const from = tIntervalSampleSize(createPopulation(`bernoulli:${p}`), 0.95);
    const kept = (n: number) =>
      verdictOf({ ...proportionCoverage('t', p, n, 0.95), repetitions: 0, level: 0.95 }) === 'right';
    let last = 0;
    for (let n = 10; n < 2 * from; n++) if (!kept(n)) last = n;
    expect(last).toBeGreaterThan(0.85 * from);
    expect(last).toBeLessThan(1.15 * from);
  });

  it('is small where there is hardly any skew, and at once for a normal population', () => {
    expect(tIntervalSampleSize(createPopulation('normal:0,1'), 0.95)).toBe(2);
    expect(tIntervalSampleSize(createPopulation('uniform:0,1'), 0.95)).toBe(10);
    expect(tIntervalSampleSize(createPopulation('die:6'), 0.95)).toBeLessThanOrEqual(12);
  });

  it('does not exist without a variance above 0, and is not known without a fourth moment', () => {
    for (const text of ['cauchy:0,1', 'pareto:1.5', 'pareto:2', 'bernoulli:0', 'bernoulli:1'])
      expect(tIntervalSampleSize(createPopulation(text), 0.95)).toBeNaN();
    for (const text of ['pareto:2.1', 'pareto:3.5'])
      expect(tIntervalSampleSize(createPopulation(text), 0.95)).toBe(Number.POSITIVE_INFINITY);
  });
});
