import type { Finding } from './figures';

/** How much a statistic wobbles, beside what theory says, and how lopsided its distribution still is. */
export const samplingDistribution: Finding = ({ words, setting, value, written }) => {
  const known = Number.isFinite(value('theoreticalStandardError'));
  const key = value('repetitions') > 1 ? (known ? '' : 'Without') : 'One';
  return words.t(`finding.samplingDistribution${key}`, {
    ...setting,
    standardError: written('standardError'),
    theory: written('theoreticalStandardError'),
    skewness: written('skewness'),
    sampleStatistic: written('sampleStatistic'),
  });
};
