import { formatInteger } from '../format';
import type { Finding } from './figures';

/** How far off the parameter a way of choosing is, and how much it wobbles. */
export const sampling: Finding = ({ words, params, setting, value, written }) =>
  words.t(value('repetitions') > 1 ? 'finding.sampling' : 'finding.samplingOne', {
    ...setting,
    N: formatInteger(Number(params.N), words),
    way: words.t(`finding.way.${params.way}`),
    parameter: written('parameter'),
    bias: written('bias'),
    standardError: written('standardError'),
    sampleStatistic: written('sampleStatistic'),
  });
