import { formatInteger, formatPoints, formatShare } from '../format';
import type { Finding } from './figures';

/** The margin of error of a survey, what it would be in an endless population, and how many surveys keep to it. */
export const marginOfError: Finding = ({ words, params, setting, value, written }) =>
  words.t('finding.marginOfError', {
    ...setting,
    N: formatInteger(Number(params.N), words),
    proportion: formatShare(Number(params.proportion), words),
    margin: formatPoints(value('marginOfError'), words),
    infinite: formatPoints(value('marginInfinite'), words),
    share: written('shareWithin'),
  });
