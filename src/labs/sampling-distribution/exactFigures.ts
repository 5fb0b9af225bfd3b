import { createPopulation } from '../../core/populations/index';
import type { Population } from '../../core/populations/population';
import { hasLawOfMean } from '../../core/theory/meanLaw/index';
import { normalityGap } from '../../core/theory/normalityGap';
import { skewnessOfMean } from '../../core/theory/skewnessOfMean';
import { type ExactFigures, exactFigure } from '../../experiments/exactFigures';

/**
 * How far the statistic's law is from the normal, which way it leans, and how far one draw is: of means and sums, and of
 * the share above a threshold, which is a mean of values 0 and 1.
 */
export const exactFigures: ExactFigures = ({ population: text, statistic, n, threshold }) => {
  const population = createPopulation(String(text));
  const averaged = averagedOf(population, String(statistic), Number(threshold));
  if (!averaged || !hasLawOfMean(averaged)) return [];
  return [
    exactFigure('normalityGap', normalityGap(averaged, Number(n)).gap),
    exactFigure('exactSkewness', skewnessOfMean(averaged, Number(n))),
    ...(averaged === population ? [exactFigure('normalityGapOfOne', normalityGap(population, 1).gap)] : []),
  ];
};

/** What the statistic is the mean or the sum of; null where it is neither. */
function averagedOf(population: Population, statistic: string, threshold: number): Population | null {
  if (statistic === 'mean' || statistic === 'sum') return population;
  if (statistic !== 'proportion-above') return null;
  return createPopulation(`bernoulli:${1 - population.cdf(threshold)}`);
}
