import { conclude, note } from '../../charts/findings/conclude';
import type { Finding } from '../../charts/findings/figures';
import { formatInteger, formatShare } from '../../charts/format';

/**
 * Whether cleaning is worth more rows than no number of rows (`stuck`), than any that can be counted or so many (`cleaner`); with
 * right labels alone there is nothing to clean (`clean`). Then the error, as it was drawn and in theory.
 */
export const finding: Finding = (figures) => {
  const { params, words, value, written, plain, readout } = figures;
  const [n, noise] = [Number(params.n), Number(params.labelNoise)];
  const values = {
    n: formatInteger(n, words),
    noise: formatShare(noise, words),
    cleaned: formatShare(Math.min(noise, Number(params.cleaned)), words),
    best: plain('bestError'),
    error: plain('expectedError'),
  };
  const drawn = readout('learnedError')?.value;
  const notes = Number.isFinite(drawn) ? [note(figures, 'learnedError', { error: written('learnedError') })] : [];
  if (noise === 0) return conclude(figures, 'learningCurve.clean', notes, values);
  const kind = Number.isNaN(value('rowsWorth')) ? 'stuck' : 'cleaner';
  return conclude(figures, `learningCurve.${kind}`, notes, {
    ...values,
    after: plain('cleanedError'),
    worth: plain('rowsWorth'),
    limit: params.flips === 'one' ? plain('errorLimit') : values.best,
  });
};
