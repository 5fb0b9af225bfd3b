import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../../src/core/populations';
import { verdictOf } from '../../../src/core/theory/coverageVerdict';
import { proportionCoverage } from '../../../src/core/theory/proportionCoverage';
import { RULES_OF_THUMB } from '../../../src/core/theory/rulesOfThumb';

/** What each rule asks of a population, where it applies. */
function asked(text: string): Record<string, number> {
  const population = createPopulation(text);
  const applying = RULES_OF_THUMB.filter((rule) => rule.appliesTo(population));
  return Object.fromEntries(applying.map((rule) => [rule.id, rule.sampleSize(population)]));
}

describe('rules of thumb', () => {
  it.each([
    // Skewness 2: n > 1420.
    ['exponential:1', { thirty: 30, kohavi: 1_421, hesterberg: 5_000 }],
    // Skewness sqrt(e - 1) (e + 2) = 6.1849: n > 13579.9.
    ['log-normal:0,1', { thirty: 30, kohavi: 13_580, hesterberg: 5_000 }],
    ['normal:100,15', { thirty: 30 }],
    ['die:6', { thirty: 30 }],
    // Skewness 0.71: skewed, but not so much that Kohavi's rule is meant for it.
    ['poisson:2', { thirty: 30, hesterberg: 5_000 }],
    // Skewness 0.94 / sqrt(0.0291) = 5.51: n > 10779.4.
    ['bernoulli:0.03', { thirty: 30, 'np-5': 167, 'np-10': 334, kohavi: 10_780, hesterberg: 5_000 }],
    ['bernoulli:0.5', { thirty: 30, 'np-5': 10, 'np-10': 20 }],
    ['bernoulli:0.8', { thirty: 30, 'np-5': 25, 'np-10': 50, kohavi: 799, hesterberg: 5_000 }],
    ['bernoulli:0', { thirty: 30 }],
    // No third moment: no n is enough for Kohavi.
    ['pareto:2.5', { thirty: 30, kohavi: Number.POSITIVE_INFINITY, hesterberg: 5_000 }],
    ['pareto:1.5', { thirty: 30, hesterberg: 5_000 }],
    ['cauchy:0,1', {}],
    ['pareto:0.9', {}],
  ])('ask of %s what their sources say', (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  it('of np: the count is whole, and not one more for rounding', () => {
    for (let k = 1; k <= 50; k++) expect(asked(`bernoulli:${k / 100}`)['np-10']).toBe(Math.ceil(1_000 / k));
  });
});

describe('the verdict', () => {
  const exact = { coverage: 0.95, repetitions: 0, level: 0.95 };
  const simulated = { coverage: 0.95, repetitions: 10_000, level: 0.95 };

  it('of exact figures asks a quarter more or less than 2.5 % of each side, at most', () => {
    expect(verdictOf({ ...exact, missedBelow: 0.025, missedAbove: 0.025 })).toBe('right');
    expect(verdictOf({ ...exact, missedBelow: 0.01875, missedAbove: 0.03125 })).toBe('right');
    expect(verdictOf({ ...exact, missedBelow: 0.0187, missedAbove: 0.03 })).toBe('wrong');
    expect(verdictOf({ ...exact, missedBelow: 0.02, missedAbove: 0.0313 })).toBe('wrong');
  });

  it('is wrong where 95 % are held, but all misses are on one side', () => {
    expect(verdictOf({ ...exact, missedBelow: 0, missedAbove: 0.05 })).toBe('wrong');
    expect(verdictOf({ ...simulated, missedBelow: 0, missedAbove: 0.05 })).toBe('wrong');
  });

  it('scales with the level', () => {
    expect(verdictOf({ ...exact, level: 0.8, missedBelow: 0.076, missedAbove: 0.124 })).toBe('right');
    expect(verdictOf({ ...exact, level: 0.8, missedBelow: 0.025, missedAbove: 0.025 })).toBe('wrong');
    expect(verdictOf({ ...exact, level: 0.99, missedBelow: 0.0038, missedAbove: 0.0062 })).toBe('right');
  });

  it('is undecided within two Monte Carlo errors of a limit', () => {
    // At a limit of 0.03125 and 10,000 repetitions one error is 0.0017; at 0.01875 it is 0.0014.
    const with2 = (missedBelow: number, missedAbove: number) => verdictOf({ ...simulated, missedBelow, missedAbove });
    expect(with2(0.025, 0.025)).toBe('right');
    expect(with2(0.025, 0.0279)).toBe('undecided');
    expect(with2(0.025, 0.0346)).toBe('undecided');
    expect(with2(0.025, 0.0348)).toBe('wrong');
    expect(with2(0.0214, 0.025)).toBe('undecided');
    expect(with2(0.0161, 0.025)).toBe('undecided');
    expect(with2(0.0159, 0.025)).toBe('wrong');
    // One clear side decides.
    expect(with2(0.0267, 0.06)).toBe('wrong');
    // The same figures from more repetitions are clear.
    expect(verdictOf({ ...simulated, repetitions: 1_000_000, missedBelow: 0.025, missedAbove: 0.0279 })).toBe('right');
    // A hundred say nothing yet, even when none missed.
    expect(verdictOf({ ...simulated, repetitions: 100, missedBelow: 0, missedAbove: 0 })).toBe('undecided');
  });

  it('is undecided where there is no coverage', () => {
    expect(verdictOf({ ...exact, missedBelow: Number.NaN, missedAbove: Number.NaN })).toBe('undecided');
  });

  it('of 30 answers about a 3 % conversion rate by Wald is wrong', () => {
    expect(verdictOf({ ...proportionCoverage('wald', 0.03, 30, 0.95), repetitions: 0, level: 0.95 })).toBe('wrong');
    expect(verdictOf({ ...proportionCoverage('wald', 0.5, 1_000, 0.95), repetitions: 0, level: 0.95 })).toBe('right');
  });
});
