import { conclude, note } from '../../charts/findings/conclude';
import type { Finding } from '../../charts/findings/figures';
import { formatInteger, formatShare } from '../../charts/format';

/**
 * Whether the normal fits a board, by the largest error of a probability that is read off it with the continuity
 * correction, exactly: up to half a percentage point `well`, up to two `nearly`, beyond `badly`. Then where the balls lie.
 */
export const finding: Finding = (figures) => {
  const { words, params, value, written, plain } = figures;
  const error = value('errorOfNormalCorrected');
  const kind = error <= 0.005 ? 'well' : error <= 0.02 ? 'nearly' : 'badly';
  const balls = value('repetitions');
  const notes = [
    note(figures, 'chance', { probability: formatShare(Number(params.probability), words) }),
    note(figures, 'uncorrected', { value: plain('errorOfNormal') }),
    balls > 0 && note(figures, balls === 1 ? 'ball' : 'balls', { mean: written('mean') }),
    balls > 0 && note(figures, 'exact', { value: plain('expectedValue') }),
  ];
  return conclude(figures, `galtonBoard.${kind}`, notes, {
    rows: formatInteger(Number(params.rows), words),
    corrected: plain('errorOfNormalCorrected'),
  });
};
