import { describe, expect, it } from 'vitest';
import { createUniform } from '../../../src/core/random';
import { runToEnd } from '../../../src/experiments/run';
import { Person, recordsOf } from '../../../src/labs/best-of-many/person';
import { experimentOf } from '../../../src/labs/registry';
import { expectWithin } from '../../support/tolerances';
import { frameOf, readouts, type Settings, settings } from '../settings';

const experiment = experimentOf('best-of-many');
const play = (changes: Settings) => runToEnd(experiment, settings('best-of-many', changes) as never);

const SETTINGS: readonly Settings[] = [
  {},
  { slots: 20, between: 0 },
  { slots: 2, n: 1, between: 3, within: 3 },
  { slots: 200, n: 4, between: 1, within: 10 },
  { slots: 40, n: 2_000, between: 0.5, within: 30 },
  { slots: 6, n: 1_000_000, between: 5, within: 1 },
];

describe('the winner over people', () => {
  // 30 figures within 4.5 errors: all but one run in some thousands, at fixed seeds.
  it.each(SETTINGS)('looks, is and is the best as theory says, %o', (asked) => {
    const found = readouts(play({ ...asked, repetitions: 20_000, seed: 8 }));
    const pairs = [
      ['flattery', 'exactFlattery'],
      ['apparentLead', 'exactApparentLead'],
      ['trueLead', 'exactTrueLead'],
      // Shrunken by the known share the winner is what it is: nothing is left of the flattery.
      ['shrunkenLead', 'exactTrueLead'],
      ...(asked.between === 0 ? [] : [['winnerIsBest', 'exactWinnerIsBest']]),
    ] as const;
    for (const [drawn, exact] of pairs) {
      const { value, monteCarloError } = found[drawn as string] as { value: number; monteCarloError: number };
      // Among equal slots the truth does not vary.
      expectWithin(value, found[exact as string]?.value as number, Math.max(monteCarloError, 1e-12), 4.5, drawn);
    }
  });

  it('is nearly what it is, too, where only the log says how much to shrink', () => {
    const found = readouts(play({ slots: 20, n: 10, repetitions: 20_000, seed: 9 }));
    const [estimated, exact] = [found.estimatedLead?.value as number, found.exactTrueLead?.value as number];
    expect(Math.abs(estimated - exact)).toBeLessThan(0.1 * (found.exactFlattery?.value as number));
    // A little flattered: 7.133 in NumPy, 400,000 people, where the truth is 6.774.
    const error = found.estimatedLead?.monteCarloError as number;
    expectWithin(estimated, 7.133, Math.hypot(error, 0.006), 4);
    expect(readouts(play({ slots: 3, repetitions: 50 })).estimatedLead).toBeUndefined();
  });

  it('is none where all slots are equally good', () => {
    const frames = play({ between: 0, repetitions: 50 });
    expect(frameOf(frames, 'slots').best).toBe(-1);
    const found = readouts(frames);
    expect(found.exactTrueLead?.value).toBe(0);
    expect(found.winnerIsBest).toBeUndefined();
    expect(found.recordsForBest).toBeUndefined();
  });
});

describe('the log that is shown', () => {
  it('has records whose means are the dots', () => {
    const { means, records, winner } = frameOf(play({ slots: 12, n: 30, repetitions: 7 }), 'slots');
    expect(records).toHaveLength(12 * 30);
    means.forEach((mean, slot) => {
      const own = records.subarray(slot * 30, (slot + 1) * 30);
      expect(own.reduce((sum, record) => sum + record, 0) / 30).toBeCloseTo(mean, 9);
    });
    expect(means[winner]).toBe(Math.max(...means));
  });

  it('has none that are too many to be seen', () => {
    expect(frameOf(play({ n: 1_000, repetitions: 7 }), 'slots').records).toHaveLength(0);
    expect(frameOf(play({ slots: 200, n: 40, repetitions: 7 }), 'slots').records).toHaveLength(0);
  });

  it('has records that spread as single ones do around the truth', () => {
    const asked = { slots: 50, n: 8, within: 4, between: 3 };
    const uniform = createUniform(13);
    const person = new Person(asked);
    let squares = 0;
    const times = 200;
    for (let i = 0; i < times; i++) {
      person.draw(uniform);
      recordsOf(person.means, asked, uniform).forEach((record, at) => {
        squares += (record - (person.truth[Math.floor(at / 8)] as number)) ** 2;
      });
    }
    const count = times * 50 * 8;
    expectWithin(squares / count, 16, 16 * Math.sqrt(2 / count), 4);
  });
});

describe('the axis of one log', () => {
  const end = (changes: Settings) => frameOf(play({ repetitions: 1, ...changes }), 'slots').leadDomain[1];

  it('stays while records are added, or halves', () => {
    const ends = [10, 20, 50, 100, 1_000].map((n) => end({ n }));
    expect(new Set(ends).size).toBe(1);
    const equal = [10, 20, 50, 100, 1_000].map((n) => end({ n, between: 0 }));
    expect(equal.at(-1)).toBeLessThan((equal[0] as number) / 4);
    equal.forEach((now, i) => {
      const halvings = Math.log2((equal[0] as number) / now);
      expect(Math.abs(halvings - Math.round(halvings))).toBeLessThan(1e-9);
      if (i > 0) expect(now).toBeLessThanOrEqual(equal[i - 1] as number);
    });
  });

  it('holds every mean of the log', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { means, leadDomain } = frameOf(play({ slots: 60, repetitions: 1, seed }), 'slots');
      for (const mean of means) expect(Math.abs(mean)).toBeLessThanOrEqual(leadDomain[1]);
    }
  });
});
