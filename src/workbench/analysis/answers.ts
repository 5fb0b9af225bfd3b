import { alternativesOf, CAPS } from '../../core/sample/alternatives';
import type { RequiredSize } from '../../core/sample/requiredSize';
import { mayBeInfinite } from '../../core/sample/warnings';
import type { Answer, Curve } from './answer';
import { effectAnswer } from './effective';
import { withoutSpread } from './none';
import { normalAnswers } from './normal';
import { preciseAnswer } from './precise';
import { promiseAnswers } from './promise';
import type { Question } from './question';
import type { Studies } from './studies';
import type { Study } from './study';

/** Answers to a question, each better than the one before; the last is complete. A caller may stop at any. */
export function* answersTo(studies: Studies, question: Question): Generator<Answer> {
  let last: Answer | null = null;
  const { times } = studies;
  // What n values in time say is what fewer independent ones say.
  const asked = { ...question, sampleSize: Math.max(2, Math.round(question.sampleSize / times)) };
  for (const found of answersOf(studies, asked)) {
    const answer = inTime(withoutEnd(studies.whole, found), question.sampleSize, times);
    last = answer;
    if (!answer.complete || !offersOthers(answer, studies)) yield answer;
  }
  if (!last || !offersOthers(last, studies)) return;
  yield { ...last, complete: false };
  yield { ...last, alternatives: alternativesTo(studies.whole, question) };
}

function answersOf({ whole, groups }: Studies, question: Question): Iterable<Answer> {
  switch (question.ask) {
    case 'precision':
      return [preciseAnswer(whole, question)];
    case 'effect':
      return [effectAnswer(groups?.[0] ?? whole, groups?.[1] ?? null, question)];
    case 'normal':
      return normalAnswers(whole, question);
    default:
      return promiseAnswers(whole, question);
  }
}

/** Where groups are compared, nothing varies, or the figure is a share already, there is nothing else to ask. */
const offersOthers = ({ question }: Answer, { whole }: Studies): boolean =>
  question.ask !== 'effect' && question.statistic !== 'proportion-above' && withoutSpread(whole, whole) === null;

function alternativesTo(study: Study, { level, margin, threshold }: Question) {
  if (study.isShare) return null;
  return alternativesOf(study.sample, study.population, { level, tolerance: margin, caps: CAPS, threshold });
}

/**
 * Of a mean the required n has no upper end where the largest values decide how far up it goes and the sample holds too few of
 * them; where by its tail the variance may be infinite, no n may be enough.
 */
function withoutEnd(study: Study, answer: Answer): Answer {
  const { statistic, ask } = answer.question;
  if (statistic !== 'mean' || study.isShare || Number.isNaN(answer.required.n)) return answer;
  const endless = ask !== 'effect' && mayBeInfinite(study.tail());
  if (!endless && study.doubts().length === 0) return answer;
  return { ...answer, required: { ...answer.required, high: Number.POSITIVE_INFINITY }, endless, open: true };
}

/** An answer for independent values as one for values in time. */
function inTime(answer: Answer, sampleSize: number, times: number): Answer {
  if (times === 1) return answer;
  const longer = (n: number): number => Math.ceil(n * times);
  const stretched = (curve: Curve): Curve => ({ ...curve, n: curve.n.map(longer) });
  const { required, expected } = answer;
  const sized = ({ n, low, high }: RequiredSize): RequiredSize => ({
    n: longer(n),
    low: longer(low),
    high: longer(high),
  });
  return {
    ...answer,
    question: { ...answer.question, sampleSize },
    times,
    required: sized(required),
    requiredB: longer(answer.requiredB),
    curve: stretched(answer.curve),
    otherCurve: answer.otherCurve && stretched(answer.otherCurve),
    trials: answer.trials.map((trial) => ({ ...trial, n: longer(trial.n) })),
    tooFew: longer(answer.tooFew),
    error: answer.error * times,
    expected: expected && sized(expected),
    honest: longer(answer.honest),
  };
}
