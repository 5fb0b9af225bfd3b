import type { Figures, Finding } from '../../charts/findings/figures';

/** How much a statistic wobbles, beside what theory says, and how lopsided its distribution still is. */
export const finding: Finding = (figures) => {
  const { words, setting, value, written } = figures;
  return words.t(`finding.samplingDistribution${value('repetitions') > 1 ? kindOf(figures) : 'One'}`, {
    ...setting,
    standardError: written('standardError'),
    theory: written('theoreticalStandardError'),
    skewness: written('skewness'),
    sampleStatistic: written('sampleStatistic'),
  });
};

/** Statistics whose variance is infinite, or does not exist, where the population's is. */
const WILD: readonly unknown[] = ['mean', 'sum', 'standard-deviation', 'variance'];

function kindOf({ params, value, readout }: Figures): string {
  const theory = readout('theoreticalStandardError');
  if (Number.isFinite(theory?.value)) return theory?.forLargeN ? 'ForLargeN' : '';
  // The spread of what was drawn is a figure all the same, but its error is none: no number of draws makes it settle.
  const never = WILD.includes(params.statistic) && !Number.isFinite(value('standardDeviation'));
  return never ? 'Never' : 'Without';
}
