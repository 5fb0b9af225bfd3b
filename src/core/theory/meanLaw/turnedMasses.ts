import type { Masses, Population } from '../../populations/population';
import type { MeanLaw } from './meanLaw';

const known = new WeakMap<Population, Population>();

/** A population of finitely many values turned round: each as far above the lower end as it was below the upper one. */
export function turnedMasses(population: Population): Population {
  let turned = known.get(population);
  if (!turned) {
    const { support, moments, masses } = population;
    const around = support[0] + support[1];
    turned = {
      ...population,
      moments: { ...moments, mean: around - moments.mean, skewness: -moments.skewness },
      masses: turn(masses as Masses, around),
    };
    known.set(population, turned);
  }
  return turned;
}

function turn({ values, upTo, total }: Masses, around: number): Masses {
  const last = values.length - 1;
  return {
    values: Float64Array.from(values, (_, k) => around - (values[last - k] as number)),
    upTo: Float64Array.from(upTo, (_, k) => total - (k === last ? 0 : (upTo[last - k - 1] as number))),
    total,
  };
}

/** The law of the mean of a population from that of the turned one. */
export function turnedBack(law: MeanLaw, { support, moments }: Population): MeanLaw {
  const around = support[0] + support[1];
  const { largestGap } = law;
  return {
    ...law,
    mean: moments.mean,
    atoms: law.atoms.map((atom) => around - atom),
    cdf: (x) => 1 - law.cdfBefore(around - x),
    cdfBefore: (x) => 1 - law.cdf(around - x),
    ...(largestGap && {
      largestGap: () => {
        const { gap, at } = largestGap();
        return { gap, at: -at };
      },
    }),
  };
}
