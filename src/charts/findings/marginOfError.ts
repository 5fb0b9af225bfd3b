import { formatInteger, formatShare } from '../format';
import type { Finding } from './figures';

/** The margin of error of a survey, what it would be in an endless population, and how many surveys keep to it. */
export const marginOfError: Finding = ({ words, params, setting, written }) =>
  words.t('finding.marginOfError', {
    ...setting,
    N: formatInteger(Number(params.N), words),
    proportion: formatShare(Number(params.proportion), words),
    margin: written('marginOfError'),
    infinite: written('marginInfinite'),
    share: written('shareWithin'),
  });
