import { formatInteger, formatNumber } from '../../charts/format';
import type { Words } from '../../charts/words';
import { ALLOWED } from '../../core/theory/coverageVerdict';
import type { Answer } from '../analysis/answer';
import { shareTo } from '../say/shareTo';

/** A figure of the curve as it is written: as a share, a gap as a probability. */
const written = ({ question: { ask } }: Answer, value: number, words: Words): string =>
  ask === 'normal' ? formatNumber(value, words, 2) : shareTo(ask === 'precision' ? 2 : 3, value, words);

/** The target, beside its line. */
export const targetWords = (answer: Answer, words: Words): string =>
  words.t(`workbench.chart.target.${answer.question.ask}`, {
    target: written(answer, answer.target, words),
    least: allowed(answer, 1 - ALLOWED, words),
    most: allowed(answer, 1 + ALLOWED, words),
  });

/** An end of what is allowed of a promised share, to two digits. */
const allowed = ({ target }: Answer, times: number, words: Words): string => shareTo(2, target * times, words);

/** The marked n, and what it comes to. */
export const hereWords = (answer: Answer, words: Words): string =>
  words.t('workbench.chart.here', {
    n: formatInteger(answer.question.sampleSize, words),
    value:
      answer.question.ask === 'promise'
        ? `${written(answer, answer.here, words)} / ${written(answer, answer.otherHere, words)}`
        : (answer.question.ask === 'precision' ? '± ' : '') + written(answer, answer.here, words),
  });
