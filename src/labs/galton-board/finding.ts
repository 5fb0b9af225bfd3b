import type { Finding } from '../../charts/findings/figures';
import { formatInteger, formatShare } from '../../charts/format';

/** How wrong the normal is about the binomial, exactly, and where the balls lie. */
export const finding: Finding = ({ words, params, setting, value, written }) =>
  words.t(value('repetitions') > 0 ? 'finding.galtonBoard' : 'finding.galtonBoardEmpty', {
    ...setting,
    rows: formatInteger(Number(params.rows), words),
    probability: formatShare(Number(params.probability), words),
    plain: written('errorOfNormal'),
    corrected: written('errorOfNormalCorrected'),
    mean: written('mean'),
    expected: written('expectedValue'),
  });
