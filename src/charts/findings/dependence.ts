import { formatInteger, formatNumber, formatShare } from '../format';
import type { Figures, Finding } from './figures';

/** What dependent draws are worth, and what becomes of the promise of an interval or a test. */
export const dependence: Finding = (figures) => {
  const { words, params, setting, value, written } = figures;
  if (params.trouble === 'peeking') {
    return words.t('finding.peeking', {
      ...setting,
      looks: formatInteger(Number(params.looks), words),
      rate: written('falseAlarmRate'),
      exact: written('exactFalseAlarmRate'),
      promised: written('promisedFalseAlarmRate'),
    });
  }
  const exact = Number.isNaN(value('exactCoverage')) ? '' : 'Exact';
  return words.t(`finding.dependence${Number.isNaN(value('coverage')) ? 'Without' : exact}`, {
    ...setting,
    trouble: troubleOf(figures),
    size: Number.isNaN(value('effectiveSampleSize')) ? words.t('table.noSize') : written('effectiveSampleSize'),
    coverage: written('coverage'),
    exact: written('exactCoverage'),
  });
};

function troubleOf({ words, params }: Figures): string {
  return words.t(`finding.trouble.${params.trouble}`, {
    rho: formatNumber(Number(params.rho), words),
    cluster: formatInteger(Number(params.cluster), words),
    icc: formatNumber(Number(params.icc), words),
    drift: formatShare(Number(params.drift), words),
  });
}
