import { drawBinomial } from '../draws/drawBinomial';
import type { Population } from '../populations/population';
import { massNodes } from '../theory/meanLaw/massNodes';
import type { Uniform } from '../uniform';

/** Of each resample: figures with divisor n. */
export interface ResampledShapes {
  readonly mean: Float64Array;
  readonly standardDeviation: Float64Array;
  /** NaN for a resample of equal values, as is the kurtosis. */
  readonly skewness: Float64Array;
  readonly excessKurtosis: Float64Array;
  /** Share of the sum in the largest 1 %; meant for values from 0 up. */
  readonly topPercent: Float64Array;
}

/**
 * Bootstrap resamples of a whole sample, by how often each value is in them (multinomial), which takes as long for two
 * million values as for four thousand. Of more than 2,048 different values neighbours are put together so that three
 * moments stay (`massNodes`): their own spread within a group, a thousandth of a standard deviation, is not resampled.
 */
export function resampledShapes(population: Population, resamples: number, uniform: Uniform): ResampledShapes {
  const { offset, weight } = massNodes(population);
  const { mean } = population.moments;
  const total = population.masses?.total ?? 0;
  // The rest of the probability from each node on, downwards from the largest.
  const rest = new Float64Array(offset.length + 1);
  for (let k = 0; k < offset.length; k++) rest[k + 1] = (rest[k] as number) + (weight[k] as number);
  const shapes: ResampledShapes = {
    mean: new Float64Array(resamples),
    standardDeviation: new Float64Array(resamples),
    skewness: new Float64Array(resamples),
    excessKurtosis: new Float64Array(resamples),
    topPercent: new Float64Array(resamples),
  };
  const top = Math.max(1, Math.round(total / 100));
  for (let r = 0; r < resamples; r++) {
    let [first, second, third, fourth, ofTop] = [0, 0, 0, 0, 0];
    let left = total;
    for (let k = offset.length - 1; k >= 0 && left > 0; k--) {
      const share = k === 0 ? 1 : Math.min(1, (weight[k] as number) / (rest[k + 1] as number));
      const count = drawBinomial(left, share, uniform);
      if (count === 0) continue;
      const y = offset[k] as number;
      const taken = Math.min(count, Math.max(0, top - (total - left)));
      left -= count;
      ofTop += taken * (mean + y);
      first += count * y;
      second += count * y * y;
      third += count * y * y * y;
      fourth += count * y * y * y * y;
    }
    write(shapes, r, mean, [first / total, second / total, third / total, fourth / total]);
    shapes.topPercent[r] = ofTop / (total * (shapes.mean[r] as number));
  }
  return shapes;
}

/** Central moments from those about the sample's mean. */
function write(
  { mean, standardDeviation, skewness, excessKurtosis }: ResampledShapes,
  r: number,
  origin: number,
  [a, b, c, d]: readonly [number, number, number, number],
): void {
  const variance = Math.max(0, b - a * a);
  mean[r] = origin + a;
  standardDeviation[r] = Math.sqrt(variance);
  const varies = variance > 1e-13 * b;
  skewness[r] = varies ? (c - 3 * a * b + 2 * a ** 3) / variance ** 1.5 : Number.NaN;
  excessKurtosis[r] = varies ? (d - 4 * a * c + 6 * a * a * b - 3 * a ** 4) / variance ** 2 - 3 : Number.NaN;
}
