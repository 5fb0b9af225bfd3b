import type { Finding } from '../../charts/findings/figures';
import { formatInteger } from '../../charts/format';

/** How far off the parameter a way of choosing is, and how much it wobbles. */
export const finding: Finding = ({ words, params, setting, value, written, readout }) => {
  const known = readout('theoreticalStandardError');
  const theory = Number.isFinite(known?.value) ? `Theory${known?.forLargeN ? 'ForLargeN' : ''}` : '';
  return words.t(`finding.sampling${value('repetitions') > 1 ? theory : 'One'}`, {
    ...setting,
    N: formatInteger(Number(params.N), words),
    way: words.t(`finding.way.${params.way}`),
    parameter: written('parameter'),
    bias: written('bias'),
    standardError: written('standardError'),
    theory: written('theoreticalStandardError'),
    sampleStatistic: written('sampleStatistic'),
  });
};
