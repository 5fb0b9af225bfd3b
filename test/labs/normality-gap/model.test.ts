import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../../src/core/populations';
import { PRESETS } from '../../../src/core/populations/presets';
import { normalityGap as gapOf } from '../../../src/core/theory/normalityGap';
import { requiredSampleSize } from '../../../src/core/theory/requiredSampleSize';
import { tIntervalSampleSize } from '../../../src/core/theory/tIntervalMisses';
import { run, runToEnd } from '../../../src/experiments/run';
import { experimentOf } from '../../../src/labs/registry';
import { frameOf, readouts, settings } from '../settings';

const lab = experimentOf('normality-gap');
const at = (changes: Parameters<typeof settings>[1]) => runToEnd(lab, settings('normality-gap', changes) as never);

describe('the gap to the normal, as a lab', () => {
  it('reads off what the core computes', () => {
    const population = 'log-normal:3.5,1';
    const frames = at({ population, n: 30, tolerance: 0.02 });
    const known = createPopulation(population);
    expect(readouts(frames).normalityGap?.value).toBe(gapOf(known, 30).gap);
    expect(readouts(frames).requiredSampleSize?.value).toBe(requiredSampleSize(known, 0.02));
    expect(readouts(frames).intervalSampleSize?.value).toBe(tIntervalSampleSize(known, 0.95));
    const { main } = frameOf(frames, 'gap');
    expect(main.n).toHaveLength(main.gap.length);
    expect(main.gap[main.n.indexOf(100)]).toBe(gapOf(known, 100).gap);
    expect(main.n.at(-1)).toBe(1_000_000);
  });

  it('shows the law of the mean, from 0 to 1, with its largest gap where it says', () => {
    const { z, cdf, gap, at: place } = frameOf(at({ population: 'exponential:1', n: 5 }), 'laws');
    expect(z).toHaveLength(cdf.length);
    expect(cdf[0]).toBe(0);
    expect(cdf.at(-1)).toBeGreaterThan(0.995);
    expect(gap).toBe(gapOf(createPopulation('exponential:1'), 5).gap);
    expect(place).toBe(gapOf(createPopulation('exponential:1'), 5).at);
  });

  it('grows point by point, the reading first', () => {
    const steps = [...run(lab, settings('normality-gap', { population: 'gamma:3,1', n: 7 }) as never)];
    const lengths = steps.map(({ frames }) => frameOf(frames, 'gap').main.n.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(frameOf(steps[0]?.frames ?? [], 'gap').gapAtSampleSize).toBeGreaterThan(0);
    expect(lengths[0]).toBe(0);
  });

  it('puts the typical populations beside the chosen one, each once', () => {
    const { main, others } = frameOf(at({ population: 'die:6', compare: 'business' }), 'gap');
    expect(others.map(({ population }) => population)).toEqual(
      PRESETS.map(({ population }) => population).filter((text) => text !== main.population),
    );
    for (const other of others) expect(other.gap.length).toBeGreaterThan(20);
    expect(frameOf(at({ compare: 'none' }), 'gap').others).toEqual([]);
  });

  it('says that no n is enough where the variance is infinite, and names the stable law', () => {
    for (const [population, index] of [
      ['cauchy:0,1', 1],
      ['pareto:1.5', 1.5],
    ] as const) {
      const frames = at({ population });
      expect(readouts(frames).requiredSampleSize?.value).toBeNaN();
      expect(readouts(frames).berryEsseenBound?.value).toBeNaN();
      expect(frameOf(frames, 'gap').stableIndex).toBe(index);
      expect(frameOf(frames, 'gap').main.n).toHaveLength(0);
    }
  });

  it('knows 30 to be right for a die and far off for revenue', () => {
    expect(readouts(at({ population: 'die:6', tolerance: 0.03 })).requiredSampleSize?.value).toBeLessThan(30);
    expect(
      readouts(at({ population: 'zero-inflated:0.05,3,1', tolerance: 0.03 })).requiredSampleSize?.value,
    ).toBeGreaterThan(1_000);
  });
});
