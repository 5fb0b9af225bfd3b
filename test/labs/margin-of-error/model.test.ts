import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../../src/experiments/run';
import { peopleOf, wholePeople } from '../../../src/labs/margin-of-error/wholePeople';
import { experimentOf } from '../../../src/labs/registry';
import { quantityOf } from '../../../src/page/values/quantity';
import reference from '../../reference/margin-of-error.json';
import { expectRelative, expectWithin } from '../../support/tolerances';
import { frameOf, readouts, type Settings, settings } from '../settings';

const experiment = experimentOf('margin-of-error');
const play = (changes: Settings) => runToEnd(experiment, settings('margin-of-error', changes) as never);
const figure = (changes: Settings, name: string): number => readouts(play(changes))[name]?.value as number;

describe('the margin of error', () => {
  it('has the figures of the reference, in the lab and in the prose', () => {
    for (const { populationSize: N, n, p: proportion, ...row } of reference.rows) {
      const changes = { N, n, proportion, repetitions: 1 };
      expectRelative(figure(changes, 'marginOfError'), row.margin, 1e-12);
      expectRelative(figure(changes, 'marginInfinite'), row.marginInfinite, 1e-12);
      expectRelative(figure(changes, 'finitePopulationCorrection'), row.finitePopulationCorrection, 1e-12);
      expectRelative(quantityOf('marginOfError', changes).value, row.margin, 1e-12);
      expectRelative(quantityOf('marginInfinite', changes).value, row.marginInfinite, 1e-12);
    }
  });

  it('hardly moves from 50,000 people to a thousand million, on a curve that rises all the way', () => {
    const { sizes, margin } = frameOf(play({ n: 1_000, N: 200_000, repetitions: 1 }), 'margin');
    expect(sizes[0]).toBe(1_000);
    expect(margin[0]).toBe(0);
    expect(sizes.at(-1)).toBe(1_000_000_000);
    for (let i = 1; i < sizes.length; i++) {
      expect(sizes[i] as number).toBeGreaterThan(sizes[i - 1] as number);
      expect(margin[i] as number).toBeGreaterThan(margin[i - 1] as number);
    }
    const atLeast = margin[sizes.findIndex((size) => size >= 50_000)] as number;
    expect(atLeast / (margin.at(-1) as number)).toBeGreaterThan(0.98);
  });

  it('keeps both axes while N is dragged, and while n is from 100 on', () => {
    const axes = (changes: Settings) => {
      const frames = play({ repetitions: 1, ...changes });
      return [frameOf(frames, 'margin').marginDomain, frameOf(frames, 'surveys').domain];
    };
    const wanted = axes({ N: 200_000, n: 1_000 });
    for (const N of [1_000, 50_000_000, 1_000_000_000]) expect(axes({ N, n: 1_000 })).toEqual(wanted);
    for (const n of [100, 100_000]) expect(axes({ N: 200_000, n })).toEqual(wanted);
  });
});

describe('surveys', () => {
  // 5 errors, 3 figures a row, fixed seeds.
  it.each([
    [200_000, 1_000, 0.5],
    [2_000, 1_000, 0.5],
    [1_000, 300, 0.03],
    [1_000_000_000, 100_000, 0.2],
    [500, 480, 0.5],
  ])('of N = %i, n = %i, p = %f scatter as theory says', (N, n, proportion) => {
    const frames = play({ N, n, proportion, repetitions: 10_000, seed: 5 });
    const found = readouts(frames);
    const { value, monteCarloError } = found.standardError as { value: number; monteCarloError: number };
    expectWithin(value, found.theoreticalStandardError?.value as number, monteCarloError);
    expect(found.repetitions?.value).toBe(10_000);
    for (const share of frameOf(frames, 'surveys').values)
      expect(Math.abs(share * n - Math.round(share * n))).toBeLessThan(1e-6);
  });

  it('of n = 1,000 lie within the margin as often as the exact law says', () => {
    // P(|X - 500| <= 30) for X ~ hypergeometric(200,000; 100,000; 1,000): SciPy 1.17.1.
    const within = readouts(play({ N: 200_000, n: 1_000, repetitions: 10_000, seed: 6 })).shareWithin;
    expectWithin(within?.value as number, 0.9469197579353479, within?.monteCarloError as number);
  });

  it('of everyone all find the truth', () => {
    const found = readouts(play({ N: 1_000, n: 1_000, proportion: 0.25, repetitions: 50 }));
    expect(found.shareWithin?.value).toBe(1);
    expect(found.standardError?.value).toBe(0);
    expect(found.marginOfError?.value).toBe(0);
  });

  it('keep those drawn earlier when more are asked for', () => {
    const newest = (repetitions: number) => frameOf(play({ N: 10_000, n: 500, repetitions }), 'surveys').values;
    expect(newest(30).slice(0, 10)).toEqual(newest(10));
    expect(newest(1_150).slice(0, 50)).toEqual(newest(1_000).slice(150));
  });
});

describe('a share of whole people', () => {
  it('is the one asked for where they come near enough', () => {
    expect(wholePeople(0.5, 200_000)).toBe(0.5);
    expect(wholePeople(0.03, 1_000)).toBe(0.03);
    expect(wholePeople(1 / 3, 1_000_000)).toBe(1 / 3);
    expect(peopleOf(1 / 3, 1_000_000)).toBe(333_333);
  });

  it('is theirs where it is not, never nobody and never everybody, and the page is told', () => {
    expect(wholePeople(0.125, 100)).toBe(0.13);
    expect(wholePeople(0.001, 100)).toBe(0.01);
    expect(wholePeople(0.999, 100)).toBe(0.99);
    const given = settings('margin-of-error', { N: 1_000_000, n: 10 });
    const { notices } = experiment.settle({ ...given, N: 100, proportion: 0.125 } as never);
    expect(notices).toEqual([{ code: 'clamped', variable: 'proportion', given: '0.125', used: '0.13' }]);
  });
});
