import type { Figures, Finding } from '../../charts/findings/figures';
import { formatInteger, formatNumber } from '../../charts/format';

/** What dependent draws are worth, and what becomes of the promise of an interval or a test. */
export const finding: Finding = (figures) => {
  const { words, params, setting, written } = figures;
  if (params.trouble === 'peeking') {
    return words.t('finding.peeking', {
      ...setting,
      looks: formatInteger(Number(params.looks), words),
      rate: written('falseAlarmRate'),
      exact: written('exactFalseAlarmRate'),
      promised: written('promisedFalseAlarmRate'),
    });
  }
  return words.t(`finding.dependence${kindOf(figures)}`, {
    ...setting,
    trouble: troubleOf(figures),
    size: written('effectiveSampleSize'),
    coverage: written('coverage'),
    exact: written('exactCoverage'),
  });
};

function kindOf({ value }: Figures): string {
  if (Number.isNaN(value('coverage'))) return 'Without';
  if (Number.isNaN(value('exactCoverage'))) return '';
  return Number.isNaN(value('effectiveSampleSize')) ? 'Exact' : 'Size';
}

function troubleOf({ words, params }: Figures): string {
  return words.t(`finding.trouble.${params.trouble}`, {
    rho: formatNumber(Number(params.rho), words),
    cluster: formatInteger(Number(params.cluster), words),
    icc: formatNumber(Number(params.icc), words),
    drift: formatNumber(Number(params.drift), words),
  });
}
