import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { excessKurtosisOf, skewnessOf } from '../../../src/core/summaries/derived';
import { emptySummary, summarise } from '../../../src/core/summaries/moments';
import { shapeSpread } from '../../../src/core/summaries/shapeSpread';

describe('the Monte Carlo error of skewness and kurtosis', () => {
  // Each error is itself estimated from 20,000 values and compared with the spread over 400 repetitions,
  // whose own error is 1 / sqrt(800) = 3.5 %; four of these and the bias at this size fit into 25 %.
  it.each(['normal:0,1', 'gamma:16,1', 'gamma:4,1'])('of %s is the spread that is seen from run to run', (text) => {
    const population = createPopulation(text);
    const uniform = createUniform(11);
    const values = new Float64Array(20_000);
    const seen = { skewness: [] as number[], excessKurtosis: [] as number[] };
    let said = { skewness: 0, excessKurtosis: 0 };
    for (let run = 0; run < 400; run++) {
      population.fill(values, uniform);
      const summary = emptySummary();
      summarise(summary, values, 0, values.length);
      const shape = shapeSpread(values);
      const skewness = skewnessOf(summary, shape.skewness);
      const kurtosis = excessKurtosisOf(summary, shape.excessKurtosis);
      seen.skewness.push(skewness.value);
      seen.excessKurtosis.push(kurtosis.value);
      said = {
        skewness: said.skewness + skewness.error / 400,
        excessKurtosis: said.excessKurtosis + kurtosis.error / 400,
      };
    }
    for (const name of ['skewness', 'excessKurtosis'] as const) {
      const mean = seen[name].reduce((sum, value) => sum + value, 0) / 400;
      const sd = Math.sqrt(seen[name].reduce((sum, value) => sum + (value - mean) ** 2, 0) / 399);
      expect(said[name] / sd, `${name} of ${text}`).toBeGreaterThan(0.75);
      expect(said[name] / sd, `${name} of ${text}`).toBeLessThan(1.25);
    }
  });

  it('is sqrt(6) and sqrt(24) for normal values, and unknown for a constant', () => {
    const values = new Float64Array(200_000);
    createPopulation('normal:3,2').fill(values, createUniform(4));
    const { skewness, excessKurtosis } = shapeSpread(values);
    expect(skewness).toBeCloseTo(Math.sqrt(6), 1);
    expect(excessKurtosis / Math.sqrt(24)).toBeCloseTo(1, 1);
    expect(shapeSpread(Float64Array.of(2, 2, 2)).skewness).toBeNaN();
  });
});
