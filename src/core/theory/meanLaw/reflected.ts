import type { Population } from '../../populations/population';
import type { MeanLaw } from './meanLaw';

/** A population of finite range turned round: as far above its lower end as it was below its upper one. */
export function reflected(population: Population): Population {
  const { support, moments, cdf, density, quantile } = population;
  const around = support[0] + support[1];
  return {
    ...population,
    moments: { ...moments, mean: around - moments.mean, skewness: -moments.skewness },
    cdf: (x) => 1 - cdf(around - x),
    density: (x) => density(around - x),
    quantile: (probability) => around - quantile(1 - probability),
  };
}

/** The law of the mean of a population from that of the reflected one; both have a density. */
export function reflectedBack(law: MeanLaw, { support, moments }: Population): MeanLaw {
  const around = support[0] + support[1];
  const cdf = (x: number) => 1 - law.cdf(around - x);
  return { ...law, mean: moments.mean, cdf, cdfBefore: cdf };
}
