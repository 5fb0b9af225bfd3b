import { describe, expect, it } from 'vitest';
import { normalSignificance } from '../../../src/core/comparison/power';
import { comparisonOf } from '../../../src/labs/two-means/compared';
import type { TwoMeansParams } from '../../../src/labs/two-means/params';
import { powerCurve } from '../../../src/labs/two-means/powerCurve';
import { settings } from '../settings';

const at = (changes: Readonly<Record<string, string | number>>): TwoMeansParams =>
  settings('two-means', { population: 'normal:30,8', effect: 0.4, n: 20, ...changes }) as unknown as TwoMeansParams;

describe('the curve of power', () => {
  it('is at each effect what theory says of that effect', () => {
    const params = at({ arms: 'own', nB: 7 });
    const { x, share, basis } = powerCurve(params);
    expect(basis).toBe('exact');
    const asked = comparisonOf(params);
    for (const k of [0, 17, 40, 80]) {
      const { above, below } = normalSignificance({ ...asked, difference: (x[k] as number) * asked.sdA });
      expect(share[k]).toBeCloseTo(above + below, 12);
    }
  });

  it('against n is the same curve wherever n is, and another one where the groups have other proportions', () => {
    const curve = powerCurve(at({ against: 'n' }));
    expect(powerCurve(at({ against: 'n', n: 500 }))).toBe(curve);
    expect(powerCurve(at({ against: 'n', n: 500, arms: 'own', nB: 100 })).share).not.toEqual(curve.share);
    const { nA, nB, ...asked } = comparisonOf(at({ n: curve.x[30] as number }));
    const { above, below } = normalSignificance({ ...asked, nA, nB });
    expect(curve.share[30]).toBeCloseTo(above + below, 12);
  });
});
