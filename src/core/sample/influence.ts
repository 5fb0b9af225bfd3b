import type { Population } from '../populations/population';
import { massNodes } from '../theory/meanLaw/massNodes';

/** The figures of a shape that are bootstrapped. */
export type ShapeFigure = 'mean' | 'standardDeviation' | 'skewness' | 'excessKurtosis';

type Influence = (z: number, skewness: number, kurtosis: number) => number;

/** How much one more value z (standardised) moves each figure (Hampel et al. 1986, section 2.1; `summaries/shapeSpread.ts`). */
const INFLUENCE: Readonly<Record<ShapeFigure, Influence>> = {
  mean: (z) => z,
  standardDeviation: (z) => (z * z - 1) / 2,
  skewness: (z, g) => z ** 3 - 3 * z - 1.5 * g * (z * z - 1) - g,
  excessKurtosis: (z, g, k) => z ** 4 - 4 * g * z - 2 * k * (z * z - 1) - k,
};

/** The acceleration of a figure: the skewness of its influence over 6 sqrt(n) (Efron 1987, section 7). */
export function accelerationOf(population: Population, figure: ShapeFigure): number {
  const { offset, weight } = massNodes(population);
  const { standardDeviation, skewness, excessKurtosis } = population.moments;
  let [squares, cubes] = [0, 0];
  for (let k = 0; k < offset.length; k++) {
    const one = INFLUENCE[figure]((offset[k] as number) / standardDeviation, skewness, excessKurtosis + 3);
    squares += (weight[k] as number) * one ** 2;
    cubes += (weight[k] as number) * one ** 3;
  }
  return squares > 0 ? cubes / squares ** 1.5 / (6 * Math.sqrt(population.masses?.total ?? 1)) : 0;
}
