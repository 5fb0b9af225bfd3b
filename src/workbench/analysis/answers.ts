import { alternativesOf, CAPS } from '../../core/sample/alternatives';
import { mayBeInfinite } from '../../core/sample/warnings';
import type { Answer } from './answer';
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
  for (const found of answersOf(studies, question)) {
    const answer = withoutEnd(studies.whole, found);
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
 * Of a mean whose variance may be infinite, by its tail, no n may be enough: the required n has no upper end.
 */
function withoutEnd(study: Study, answer: Answer): Answer {
  const { statistic, ask } = answer.question;
  if (statistic !== 'mean' || ask === 'effect' || study.isShare || Number.isNaN(answer.required.n)) return answer;
  if (!mayBeInfinite(study.tail())) return answer;
  return { ...answer, required: { ...answer.required, high: Number.POSITIVE_INFINITY }, endless: true };
}
