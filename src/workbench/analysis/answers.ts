import { alternativesOf, CAPS } from '../../core/sample/alternatives';
import type { Answer } from './answer';
import { effectAnswer } from './effective';
import { normalAnswers } from './normal';
import { preciseAnswer } from './precise';
import { promiseAnswers } from './promise';
import type { Question } from './question';
import type { Studies } from './studies';
import type { Study } from './study';

/** Answers to a question, each better than the one before; the last is complete. A caller may stop at any. */
export function* answersTo(studies: Studies, question: Question): Generator<Answer> {
  let last: Answer | null = null;
  for (const answer of answersOf(studies, question)) {
    last = answer;
    if (!answer.complete || !offersOthers(answer)) yield answer;
  }
  if (!last || !offersOthers(last)) return;
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

/** Where groups are compared, or the figure is a share already, there is nothing else to ask. */
const offersOthers = ({ question, none }: Answer): boolean =>
  question.ask !== 'effect' && question.statistic !== 'proportion-above' && none !== 'constant';

function alternativesTo(study: Study, { level, margin, threshold }: Question) {
  if (study.isShare) return null;
  return alternativesOf(study.sample, study.population, { level, tolerance: margin, caps: CAPS, threshold });
}
