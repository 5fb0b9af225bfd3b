import { createPopulation } from '../../core/populations/index';
import { memo } from '../../experiments/memo';

/** Most different values that a finite population is made of: as many as can be seen as dots. */
const CLASSES = 2_500;

/** Populations up to this size are shown as individuals. */
export const SHOWN_INDIVIDUALS = 2_500;

/**
 * N individuals with fixed values, ascending by index, that are never all written down: individual i is in
 * class floor(i K / N), K = min(N, 2,500), whose members share the value quantile((class + 1/2) / K).
 */
export interface FinitePopulation {
  readonly size: number;
  /** The value of each class, ascending. */
  readonly values: Float64Array;
}

/** The finite population of a size; remembered, since quantiles are dear. */
export const finitePopulation: (text: string, size: number) => FinitePopulation = memo(
  4,
  (text, size) => `${text}|${size}`,
  (text, size) => ({ size, values: classValues(text, Math.min(size, CLASSES)) }),
);

// Of its own, because every size above 2,500 shares one.
const classValues = memo(
  4,
  (text: string, classes: number) => `${text}|${classes}`,
  (text, classes) => {
    const population = createPopulation(text);
    return Float64Array.from({ length: classes }, (_, c) => population.quantile((c + 0.5) / classes));
  },
);

/** The value of the individual with this index. */
export function individualValue({ size, values }: FinitePopulation, index: number): number {
  return values[Math.floor((index * values.length) / size)] as number;
}

/** How many individuals a class has. */
export function classSize({ size, values }: FinitePopulation, index: number): number {
  const classes = values.length;
  return Math.ceil(((index + 1) * size) / classes) - Math.ceil((index * size) / classes);
}

/**
 * The parameter that a statistic estimates, exactly, over all individuals. The standard deviation has
 * the divisor N - 1 of finite populations (Cochran 1977, 2.3), so that a census (n = N) gives just this figure.
 */
export const finiteParameter: (text: string, size: number, statistic: string, threshold: number) => number = memo(
  16,
  (...key) => key.join('|'),
  (text, size, statistic, threshold) => {
    const population = finitePopulation(text, size);
    switch (statistic) {
      case 'median':
        return (individualValue(population, (size - 1) >> 1) + individualValue(population, size >> 1)) / 2;
      case 'proportion-above':
        return average(population, (value) => (value > threshold ? 1 : 0));
      case 'standard-deviation': {
        const mean = average(population, (value) => value);
        return Math.sqrt((average(population, (value) => (value - mean) ** 2) * size) / (size - 1));
      }
      default:
        return average(population, (value) => value);
    }
  },
);

/** Mean of a function of the values, each class weighted by its size. */
function average(population: FinitePopulation, of: (value: number) => number): number {
  let sum = 0;
  for (let c = 0; c < population.values.length; c++) {
    sum += classSize(population, c) * of(population.values[c] as number);
  }
  return sum / population.size;
}
