import type { Finding } from '../../charts/findings/figures';
import { formatInteger, formatPoints, formatShare } from '../../charts/format';

/** The margin of error of a survey, what it would be in an endless population, and how many surveys keep to it. */
export const finding: Finding = ({ words, params, setting, value, written }) =>
  words.t('finding.marginOfError', {
    ...setting,
    N: formatInteger(Number(params.N), words),
    proportion: formatShare(Number(params.proportion), words),
    margin: formatPoints(value('marginOfError'), words),
    infinite: formatPoints(value('marginInfinite'), words),
    share: written('shareWithin'),
  });
