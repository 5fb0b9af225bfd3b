import { describe, expect, it } from 'vitest';
import { QUANTITIES } from '../../../src/labs/two-means/quantities';

const GROUPS = {
  population: 'normal:30,8',
  groups: 'same',
  populationB: 'normal:30,8',
  effect: 0.2,
  n: 100,
  arms: 'equal',
  nB: 30,
  level: '0.95',
};
const at = (name: string, changes: Record<string, string | number> = {}): number =>
  QUANTITIES[name]?.compute({ ...GROUPS, ...changes }) as number;

describe('the figures of prose', () => {
  it('need the size that textbooks have for 80% power at a fifth of a standard deviation', () => {
    // (1.95996 + 0.84162)^2 * 2 / 0.2^2 = 392.4; with t in place of the normal it is 394.
    expect(at('sampleSizeForPower')).toBe(393);
    expect(at('power', { n: 394 })).toBeGreaterThan(0.8);
    expect(at('power', { n: 392 })).toBeLessThan(0.8);
  });

  it('count false alarms among what is significant where one idea in ten works', () => {
    const power = at('power');
    expect(at('wrongAmongSignificant')).toBeCloseTo((0.9 * 0.05) / (0.9 * 0.05 + 0.1 * power), 3);
  });

  it('have a difference that wobbles √2 times as much as one mean', () => {
    expect(at('standardErrorOfDifference')).toBeCloseTo((Math.SQRT2 * 8) / 10, 12);
  });
});
