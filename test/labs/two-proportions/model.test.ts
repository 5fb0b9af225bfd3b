import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../../src/experiments/run';
import { experimentOf } from '../../../src/labs/registry';
import { decidedOf } from '../../../src/labs/two-proportions/decided';
import { emptyTally } from '../../../src/labs/two-proportions/tally';
import reference from '../../reference/two-proportions.json';
import { expectWithin } from '../../support/tolerances';
import { frameOf, readouts, type Settings, settings } from '../settings';

const experiment = experimentOf('two-proportions');
const settled = (changes: Settings) => settings('two-proportions', changes) as never;
const play = (changes: Settings) => runToEnd(experiment, settled(changes));

const STATES = [
  ...reference.pairedOutcomes.map(({ onlyA, onlyB, ...rest }) => ({
    ...rest,
    pairing: 'paired',
    shareA: 0.5 + (onlyA - onlyB) / 2,
    shareB: 0.5 - (onlyA - onlyB) / 2,
    agree: 1 - onlyA - onlyB,
  })),
  ...reference.independentOutcomes.map((given) => ({ ...given, pairing: 'independent' })),
];

describe('how often a winner is found, and who is ahead', () => {
  // Some fifty figures within 4.5 errors, at a fixed seed.
  it.each(STATES)('is SciPy’s: $pairing, $shareA and $shareB, n = $n', (given) => {
    const { foundA, foundB, aheadA, aheadB, level, ...asked } = given;
    const frames = play({ ...asked, level: String(level), repetitions: 20_000, seed: 5 });
    const frame = frameOf(frames, 'won');
    const expected = { foundA, foundB, aheadA, aheadB };
    for (const name of ['foundA', 'foundB', 'aheadA', 'aheadB'] as const) {
      const share = expected[name];
      const error = Math.sqrt((share * (1 - share)) / 20_000);
      expectWithin(frame[name] / 20_000, share, Math.max(error, 1e-5), 4.5, name);
    }
    const figures = readouts(frames);
    const alike = asked.shareA === asked.shareB;
    const better = asked.shareA > asked.shareB;
    if (alike) expect(figures.exactFalseAlarmRate?.value).toBeCloseTo(foundA + foundB, 9);
    else {
      expect(figures.exactFoundBetter?.value).toBeCloseTo(better ? foundA : foundB, 9);
      expect(figures.exactWorseAhead?.value).toBeCloseTo(better ? aheadB : aheadA, 9);
    }
    expect(figures.exactTied?.value).toBeCloseTo(1 - aheadA - aheadB, 9);
  });
});

describe('the model', () => {
  it('draws the same comparisons first, however many follow', () => {
    const latest = (repetitions: number) => Array.from(frameOf(play({ repetitions, n: 40 }), 'won').latest);
    expect(latest(60).slice(0, 80)).toEqual(latest(40));
  });

  it('counts every comparison once', () => {
    const { quiet, found, foundA, foundB, repetitions } = frameOf(play({ n: 60, repetitions: 3_000 }), 'won');
    const sum = (counts: Float64Array): number => counts.reduce((total, count) => total + count, 0);
    expect(sum(found.counts)).toBe(foundA + foundB);
    expect(sum(quiet.counts) + sum(found.counts)).toBe(repetitions);
    expect(quiet.below + quiet.above + found.below + found.above).toBe(0);
  });

  it('leaves both shares, whatever agreement is asked for', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (shareA, shareB, agree) => {
        const { params, notices } = experiment.settle(settled({ shareA, shareB, agree, pairing: 'paired' }));
        const given = params as unknown as { shareA: number; shareB: number; agree: number };
        const { onlyA, onlyB } = decidedOf(given);
        expect(onlyA - onlyB).toBeCloseTo(shareA - shareB, 8);
        for (const part of [onlyA, onlyB]) expect(part).toBeGreaterThanOrEqual(0);
        // Right together, and wrong together.
        expect(shareA - onlyA).toBeGreaterThanOrEqual(-1e-8);
        expect(1 - shareB - onlyA).toBeGreaterThanOrEqual(-1e-8);
        expect(notices).toEqual([]);
        expect(emptyTally(params as never).quiet.counts.length).toBeGreaterThan(0);
      }),
    );
  });

  it('brings an agreement that cannot be to the nearest that can, and says so', () => {
    const defaults = settings('two-proportions');
    const asked = { ...defaults, shareA: 0.9, shareB: 0.6, agree: 0.9, n: 9_000 };
    const { params, notices } = experiment.settle(asked as never);
    expect(params).toMatchObject({ agree: 0.7, n: 5_000 });
    expect(notices.map(({ variable }) => variable).sort()).toEqual(['agree', 'n']);
    const { notices: none } = experiment.settle({ ...asked, n: 20, pairing: 'independent' } as never);
    expect(none).toEqual([]);
  });

  it('has no need for questions where neither is better', () => {
    const frames = play({ shareA: 0.6, shareB: 0.6, repetitions: 100 });
    expect(frameOf(frames, 'questions').readouts).toEqual([]);
    expect(frameOf(frames, 'questions').wanted).toBeCloseTo(0.05, 12);
  });

  it('says the same from either side', () => {
    const [one, other] = [
      { shareA: 0.8, shareB: 0.6 },
      { shareA: 0.6, shareB: 0.8 },
    ].map((shares) => readouts(play({ ...shares, n: 50, repetitions: 100 })));
    for (const name of ['exactFoundBetter', 'exactWorseAhead', 'neededQuestions', 'neededIndependent']) {
      expect(one?.[name]?.value).toBeCloseTo(other?.[name]?.value as number, 9);
    }
  });

  it('needs far fewer questions where both answer the same ones', () => {
    const figures = readouts(play({ shareA: 0.75, shareB: 0.7, agree: 0.9, repetitions: 100 }));
    expect(figures.neededQuestions?.value).toBeLessThan((figures.neededIndependent?.value as number) / 3);
  });

  it('needs more questions than it sums for shares that hardly differ, and says that it is for large n', () => {
    const { neededIndependent } = readouts(play({ shareA: 0.71, shareB: 0.7, agree: 0.9, repetitions: 100 }));
    // (1.96 + 0.8416)^2 (0.7 * 0.3 + 0.71 * 0.29) / 0.01^2 = 32,600 or so.
    expect(neededIndependent?.value).toBeGreaterThan(32_000);
    expect(neededIndependent?.value).toBeLessThan(33_500);
    expect(neededIndependent?.forLargeN).toBe(true);
  });
});
