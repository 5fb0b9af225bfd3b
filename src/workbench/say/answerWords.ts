import { formatInteger, formatNumber, formatShare } from '../../charts/format';
import type { Words } from '../../charts/words';
import { leastOfMedian } from '../../core/sample/leastOfMedian';
import { ALLOWED } from '../../core/theory/coverageVerdict';
import type { Answer } from '../analysis/answer';
import { MOST_RESAMPLED } from '../analysis/mostResampled';
import { roundedSize } from './roundedSize';
import { shareTo } from './shareTo';

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

const margin = (share: number, words: Words): string => shareTo(2, share, words);

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
export function sayAnswer(
  answer: Answer,
  isShare: boolean,
  what: string,
  words: Words,
  groups: readonly [string, string] = ['A', 'B'],
): SaidAnswer {
  const { question, none, required, here, target } = answer;
  const { ask } = question;
  const figure = figureWords(answer, isShare, what, words);
  const nothing = { size: '', sure: '', here: '', enough: null };
  const values = valuesOf(answer, figure, isShare, words);
  if (none)
    return {
      ...nothing,
      size: noneWords(answer, words),
      need: words.t(`workbench.none.${none}.long`, { ...values, largest: formatInteger(MOST_RESAMPLED, words) }),
    };
  const need = words.t(`workbench.need.${ask}`, values);
  if (Number.isNaN(required.n)) return { ...nothing, size: words.t('workbench.answer.working'), need };
  // What the next value may undo is not enough, nor too little.
  const enough = answer.endless ? null : enoughHere(answer);
  const said = {
    need,
    sure: sureWords(answer, words),
    here:
      Number.isNaN(here) || (enough === null && !answer.endless)
        ? ''
        : words.t(
            answer.endless ? `workbench.here.${ask}.endless` : `workbench.here.${ask}.${enough ? 'enough' : 'few'}`,
            {
              ...values,
              n: formatInteger(question.sampleSize, words),
              // To as many digits as tell it from what is wanted.
              here: ask === 'normal' ? formatNumber(here, words, 3) : shareTo(3, here, words),
              other: shareTo(3, answer.otherHere, words),
              target: formatShare(target, words),
            },
          ),
    enough,
  };
  if (required.n === Number.POSITIVE_INFINITY) return { ...said, size: words.t('workbench.answer.beyond') };
  const nA = size(required.n, words);
  if (answer.endless) return { ...said, size: words.t('workbench.answer.endless', { n: nA }) };
  const unequal = ask === 'effect' && question.ratio !== 1;
  return {
    ...said,
    size: unequal
      ? words.t('workbench.answer.sizes', {
          a: nA,
          b: size(answer.requiredB, words),
          nameA: groups[0],
          nameB: groups[1],
        })
      : words.t(ask === 'effect' ? 'workbench.answer.each' : 'workbench.answer.size', { n: nA }),
  };
}

/** Why there is no n, in a few words; empty where there is one. */
export const noneWords = ({ none, question }: Answer, words: Words): string =>
  none === null
    ? ''
    : words.t(`workbench.none.${none}.short`, {
        least: String(leastOfMedian(question.level)),
        largest: formatInteger(MOST_RESAMPLED, words),
      });

function valuesOf({ question, figure: value, step }: Answer, figure: string, isShare: boolean, words: Words) {
  const share = isShare || question.statistic === 'proportion-above';
  const promised = (1 - question.level) / 2;
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
    least: shareTo(2, promised * (1 - ALLOWED), words),
    most: shareTo(2, promised * (1 + ALLOWED), words),
    promised: formatShare(promised, words),
    step: formatNumber(step, words, 3),
  };
}

/** Whether the marked n does what is asked; of a promise, whether neither side is clearly off. */
export function enoughHere(answer: Answer): boolean | null {
  const { required, here, otherHere, target } = answer;
  const { ask, sampleSize } = answer.question;
  if (Number.isNaN(required.n)) return null;
  if (Number.isNaN(here)) return sampleSize >= required.n;
  if (ask === 'promise') {
    const isAllowed = (miss: number): boolean => Math.abs(miss - target) <= ALLOWED * target * (1 + 1e-12);
    return sampleSize >= required.n || (isAllowed(here) && isAllowed(otherHere));
  }
  // To the digits that are said: what reads as what was wanted is enough.
  const said = Number(here.toPrecision(3));
  return ask === 'effect' ? said >= target : said <= target && (ask !== 'normal' || sampleSize >= required.n);
}

/** The range of n that the population behind the sample may need, and what else has to be known of it. */
function sureWords({ required, question, endless, open, error, honest, times }: Answer, words: Words): string {
  const { low, high, n } = required;
  if (endless) return words.t('workbench.sure.endless');
  const values = { low: size(low, words), high: size(high, words), level: formatShare(question.level, words) };
  const known = Number.isFinite(low) && low > 0 && !(low === n && high === n);
  const key = open ? 'few' : high === Number.POSITIVE_INFINITY ? 'open' : 'range';
  return [
    known ? words.t(`workbench.sure.${key}`, values) : '',
    error > 0 ? words.t('workbench.sure.chance', { error: size(2 * error, words) }) : '',
    times > 1 ? words.t('workbench.sure.times', { times: formatNumber(times, words, 2) }) : '',
    honest > n && Number.isFinite(honest) ? words.t('workbench.sure.honest', { n: aboutSize(honest, words) }) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Two digits of what theory gives for large n alone. */
const aboutSize = (n: number, words: Words): string => formatInteger(Number(n.toPrecision(2)), words);
