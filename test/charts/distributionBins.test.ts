import { describe, expect, it } from 'vitest';
import { together } from '../../src/charts/distributionBins';
import type { DistributionFrame } from '../../src/charts/distributionFrame';
import { stepsOf } from '../../src/charts/shapes';
import { runToEnd } from '../../src/experiments/run';
import { experimentOf } from '../../src/labs/registry';
import { settings } from '../labs/settings';

const distributionAt = (n: number): DistributionFrame => {
  const params = settings('sampling-distribution', { n, repetitions: 10_000, population: 'exponential:1', seed: 3 });
  const frames = runToEnd(experimentOf('sampling-distribution'), params as never);
  return frames.find(({ kind }) => kind === 'distribution') as DistributionFrame;
};

describe('the steps of a distribution', () => {
  // On the population's axis the bell is 0.05 pixels wide at the last of these.
  it.each([5, 30, 1_000, 2_000, 20_000, 1_000_000])('are as high as its normal curve at n = %i', (n) => {
    const { bins, repetitions, normal, domain } = distributionAt(n);
    const steps = stepsOf(bins, together(bins, repetitions, (domain[1] - domain[0]) / 360));
    const peak = 0.3989422804014327 / (normal?.standardError ?? Number.NaN);
    const highest = Math.max(...steps.density);
    // The mean of 5 is no normal yet. 10,000 draws leave the highest step within 5 % or so.
    expect(highest / peak).toBeGreaterThan(0.9);
    expect(highest / peak).toBeLessThan(n === 5 ? 1.3 : 1.15);
  });
});
