import { conclude, note } from '../../charts/findings/conclude';
import type { Finding } from '../../charts/findings/figures';
import { formatNumber } from '../../charts/format';

/** Short of the true mean by no more than this, the average of what failed is as good as right. */
const NEARLY = 0.02;

/**
 * What averaging only the rows that failed makes of the mean lifetime, exactly: `biased`, or `nearly` right where the watch is
 * so long that hardly any is left. Then what was drawn, and how often to check.
 */
export const finding: Finding = (figures) => {
  const { params, words, value, written, plain } = figures;
  const [ofFailed, mean] = [value('exactMeanOfFailed'), value('trueMeanLifetime')];
  const kind = ofFailed < (1 - NEARLY) * mean ? 'biased' : 'nearly';
  const seen = Number.isFinite(value('meanOfFailed'));
  const notes = [
    seen && note(figures, 'meanOfFailed', { mean: written('meanOfFailed') }),
    value('repetitions') > 0 &&
      note(figures, 'kaplanMeierLate', { share: written('kaplanMeierLate'), truth: plain('trueWrongLate') }),
    note(figures, 'checkEvery', { hours: plain('checkEvery') }),
  ];
  return conclude(figures, `lifetimes.${kind}`, notes, {
    watch: formatNumber(Number(params.watch), words),
    share: plain('exactFailedShare'),
    ofFailed: plain('exactMeanOfFailed'),
    mean: plain('trueMeanLifetime'),
  });
};
