import { formatInteger, formatNumber, formatShare } from '../../charts/format';
import type { Words } from '../../charts/words';
import type { Answer } from '../analysis/answer';
import { roundedSize } from './roundedSize';

/** What an answer comes to: a figure to be seen from afar, a sentence around it, and what it means for the marked n. */
export interface SaidAnswer {
  /** "n ≥ 41,200", "no n"; empty while it is being worked out. */
  readonly size: string;
  /** For what that n is needed. */
  readonly need: string;
  /** How sure that is. */
  readonly sure: string;
  /** The marked n. */
  readonly here: string;
  /** Whether the marked n is enough; null where it cannot be told. */
  readonly enough: boolean | null;
}

const size = (n: number, words: Words): string => formatInteger(roundedSize(n), words);

const margin = (share: number, words: Words): string => formatShare(Number(share.toPrecision(2)), words);

/** A statistic of a column: "mean of order value", "share of order value above 50". */
export function figureWords(
  { question: { statistic, threshold } }: Answer,
  isShare: boolean,
  what: string,
  words: Words,
): string {
  if (statistic === 'proportion-above')
    return words.t('workbench.figure.above', { what, threshold: formatNumber(threshold, words) });
  return words.t(`workbench.figure.${statistic === 'median' ? 'median' : isShare ? 'share' : 'mean'}`, { what });
}

/** `isShare` says whether all numbers are 0 or 1, `what` how they are called. */
export function sayAnswer(answer: Answer, isShare: boolean, what: string, words: Words): SaidAnswer {
  const { question, none, required, here, target } = answer;
  const { ask } = question;
  const figure = figureWords(answer, isShare, what, words);
  const least = String(leastOfMedian(question.level));
  const nothing = { size: '', sure: '', here: '', enough: null };
  if (none)
    return {
      ...nothing,
      size: words.t(`workbench.none.${none}.short`, { least }),
      need: words.t(`workbench.none.${none}.long`, { figure }),
    };
  const values = valuesOf(answer, figure, isShare, words);
  const need = words.t(`workbench.need.${ask}`, values);
  if (Number.isNaN(required.n)) return { ...nothing, size: words.t('workbench.answer.working'), need };
  const enough = enoughHere(answer);
  const said = {
    need,
    sure: sureWords(answer, words),
    here:
      enough === null || Number.isNaN(here)
        ? ''
        : words.t(`workbench.here.${ask}.${enough ? 'enough' : 'few'}`, {
            ...values,
            n: formatInteger(question.sampleSize, words),
            // To as many digits as tell it from what is wanted.
            here: ask === 'normal' ? formatNumber(here, words, 3) : formatShare(Number(here.toPrecision(3)), words),
            other: formatShare(Number(answer.otherHere.toPrecision(3)), words),
            target: formatShare(target, words),
          }),
    enough,
  };
  if (required.n === Number.POSITIVE_INFINITY) return { ...said, size: words.t('workbench.answer.beyond') };
  const nA = size(required.n, words);
  if (answer.endless) return { ...said, size: words.t('workbench.answer.endless', { n: nA }) };
  const unequal = ask === 'effect' && question.ratio !== 1;
  return {
    ...said,
    size: unequal
      ? words.t('workbench.answer.sizes', { a: nA, b: size(answer.requiredB, words) })
      : words.t(ask === 'effect' ? 'workbench.answer.each' : 'workbench.answer.size', { n: nA }),
  };
}

function valuesOf({ question, figure: value }: Answer, figure: string, isShare: boolean, words: Words) {
  const share = isShare || question.statistic === 'proportion-above';
  const absolute = (part: number): string => {
    const reach = Number((part * Math.abs(value)).toPrecision(2));
    return share
      ? words.t('workbench.points', { points: formatNumber(100 * reach, words, 2) })
      : formatNumber(reach, words, 2);
  };
  return {
    figure,
    margin: margin(question.margin, words),
    absolute: absolute(question.margin),
    tolerance: formatNumber(question.tolerance, words, 2),
    lift: margin(question.lift, words),
    liftAbsolute: absolute(question.lift),
    power: formatShare(question.power, words),
    level: formatShare(question.level, words),
    interval: words.t(`choice.interval.${question.interval}`),
  };
}

/** Whether the marked n does what is asked; of a promise, whether neither side is clearly off. */
export function enoughHere({ question: { ask, sampleSize }, required, here, target }: Answer): boolean | null {
  if (Number.isNaN(required.n)) return null;
  if (ask === 'promise' || Number.isNaN(here)) return sampleSize >= required.n;
  return ask === 'effect'
    ? here >= target
    : here <= target * (1 + 1e-12) && (ask !== 'normal' || sampleSize >= required.n);
}

/** From how many values on two of them hold the median as often as promised: 1 - 2 / 2^n is the most that any two can. */
export const leastOfMedian = (level: number): number => Math.ceil(1 - Math.log2(1 - level) - 1e-9);

/** The range of n that the population behind the sample may need. */
function sureWords({ required: { low, high, n }, question, endless, error }: Answer, words: Words): string {
  if (endless) return words.t('workbench.sure.endless');
  const chance = error > 0 ? ` ${words.t('workbench.sure.chance', { error: size(2 * error, words) })}` : '';

  if (!(Number.isFinite(low) && low > 0) || (low === n && high === n)) return chance.trim();
  const values = { low: size(low, words), level: formatShare(question.level, words) };
  return high === Number.POSITIVE_INFINITY
    ? words.t('workbench.sure.open', values) + chance
    : words.t('workbench.sure.range', { ...values, high: size(high, words) }) + chance;
}
