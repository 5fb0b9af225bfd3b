import { formatInteger } from '../../charts/format';
import type { Words } from '../../charts/words';
import type { Answer } from '../analysis/answer';
import type { Description } from '../analysis/describe';
import type { Sight } from '../analysis/sight';
import { sayAnswer } from './answerWords';
import { sayDoubts, sayWarning } from './warningWords';

/** What is known when an answer is put into words. */
export interface Told {
  readonly answer: Answer;
  readonly sight: Sight;
  readonly description: Description | null;
  /** How the numbers are called. */
  readonly what: string;
}

/** Warnings that belong into an answer; more would not be read. */
const MOST_WARNINGS = 2;

/** An answer as a paragraph to paste: the n, how sure it is, what the marked n does, what endangers it, and how it was found. */
export function paragraphOf({ answer, sight, description, what }: Told, words: Words): string {
  const n = sight.drawn.reduce((sum, drawn) => sum + drawn.n, 0);
  const said = sayAnswer(answer, sight.isShare, what, words, sight.labels ?? undefined);
  const { ask } = answer.question;
  // Of shares an interval's misses are known without drawing.
  const how = ask === 'promise' && answer.expected === null && answer.trials.length === 0 ? 'exact' : ask;
  // That neighbours are counted in has been said.
  const warnings = (description?.warnings ?? []).filter(({ kind }) => kind !== 'autocorrelated' || answer.times === 1);
  const sentences = [
    answer.none ? said.need : words.t('workbench.words.answer', { need: said.need, size: said.size }),
    said.sure,
    said.here,
    ...warnings.slice(0, MOST_WARNINGS).map((warning) => sayWarning(warning, n, words)),
    sight.isShare || answer.endless ? '' : sayDoubts(description?.shape.doubts ?? [], answer.question, words),
    answer.none
      ? ''
      : words.t(`workbench.words.how.${how}`, {
          n: formatInteger(n, words),
          what,
        }),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
