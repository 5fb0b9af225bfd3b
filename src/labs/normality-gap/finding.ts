import type { Finding } from '../../charts/findings/figures';
import { formatNumber } from '../../charts/format';

/** How far the law of the mean is from normal, and from which n it is near enough. All exact. */
export const finding: Finding = ({ words, params, setting, value, written }) =>
  words.t(`finding.normalityGap${kindOf(value('normalityGap'), value('requiredSampleSize'))}`, {
    ...setting,
    gap: written('normalityGap'),
    tolerance: formatNumber(Number(params.tolerance), words, 2),
    required: written('requiredSampleSize'),
  });

function kindOf(gap: number, required: number): string {
  if (Number.isNaN(required)) return 'Never';
  if (gap === 0) return 'None';
  return required === Number.POSITIVE_INFINITY ? 'Beyond' : '';
}
