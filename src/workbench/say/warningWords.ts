import { formatInteger, formatNumber } from '../../charts/format';
import type { Words } from '../../charts/words';
import type { SkewnessDoubt } from '../../core/sample/skewnessDoubts';
import type { SampleWarning } from '../../core/sample/warnings';
import type { Question } from '../analysis/question';
import { shareTo } from './shareTo';

/** A danger of some numbers in one sentence, with the figures that show it. */
export function sayWarning(warning: SampleWarning, n: number, words: Words): string {
  const number = (value: number): string => formatNumber(value, words, 3);
  const share = (value: number): string => shareTo(2, value, words);
  const key = `workbench.warning.${warning.kind}`;
  switch (warning.kind) {
    case 'heavy-tail': {
      const few = warning.inThousand < 1.5;
      return words.t(few ? `${key}.few` : `${key}.some`, {
        count: formatInteger(warning.count, words),
        n: formatInteger(n, words),
        inThousand: formatInteger(Math.max(1, Math.round(warning.inThousand)), words),
        every: formatInteger(Math.round(1 / warning.share), words),
      });
    }
    case 'infinite-variance':
      return words.t(key, { index: number(warning.index), error: number(warning.error) });
    case 'zeros':
      return words.t(key, { share: share(warning.share) });
    case 'rounded':
      return words.t(key, { step: number(warning.step), different: formatInteger(warning.different, words) });
    case 'far-values':
      return words.t(key, { values: warning.values.map(number).join(', '), next: number(warning.next) });
    case 'few-values':
      return words.t(key, { n: formatInteger(warning.n, words) });
    case 'constant':
      return words.t(key, { value: number(warning.value) });
    case 'autocorrelated': {
      const times = n / warning.effectiveSampleSize;
      return words.t(warning.lagOne > 0 ? `${key}.positive` : `${key}.negative`, {
        lagOne: formatNumber(warning.lagOne, words, 2),
        effective: formatInteger(warning.effectiveSampleSize, words),
        n: formatInteger(n, words),
        times: formatNumber(times, words, 2),
      });
    }
    default:
      return words.t(key, { row: formatInteger(warning.index + 1, words), value: number(warning.value) });
  }
}

/** Why the sample cannot tell its population's skewness, or its spread, in one sentence; empty where that is not the point. */
export function sayDoubts(doubts: readonly SkewnessDoubt[], { ask, statistic }: Question, words: Words): string {
  if (doubts.length === 0 || statistic !== 'mean') return '';
  const lead = ask === 'precision' || ask === 'effect' ? 'spread' : 'lead';
  const why = doubts.map((doubt) => words.t(`workbench.doubt.${doubt}`)).join(words.t('workbench.doubt.and'));
  return words.t(`workbench.doubt.${lead}`, { why });
}
