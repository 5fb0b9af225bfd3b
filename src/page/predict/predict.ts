import type { Words } from '../../charts/words';
import type { Announce } from '../../instrument/menu/announce';
import type { Notebook } from '../../notebook/notebook';
import { parseValues } from '../../notebook/parseValues';
import { answerableOf, readAnswer, SKIP } from './answer';
import type { Asking, Bind } from './asking';
import { awaited } from './awaited';
import { bindChoice } from './choice';
import { bindCovers } from './covers';
import { bindGuessed } from './guessed';
import { layGuess, takeGuess } from './overlay';

/** What predictions need of the page around them. */
export interface PredictPage {
  /** Keeps an answer on this device; `null` forgets it. */
  keep(key: string, answer: string | null): void;
  /** Brings what binds a curve when its question is near: few pages have one. */
  curve(question: HTMLElement, ready: (bind: Bind) => void): void;
}

/**
 * Wakes the questions "what do you expect?". `data-answer` is their state: an option's number, a guess or a curve's, "skip",
 * or absent; the style sheet shows what belongs to it, and `public/predict.js` has set it before the first paint.
 */
export function bindPredictions(
  document: Document,
  notebook: Notebook,
  words: Words,
  announce: Announce,
  page: PredictPage,
): void {
  const covers = bindCovers(document);
  const wake = (question: HTMLElement, asking: Asking): void => {
    const key = question.dataset.key ?? '';
    const find = <E extends HTMLElement>(selector: string): E => question.querySelector(selector) as E;
    const say = find('.predict-say');

    const give = (numbers: readonly number[] | null): void => {
      const answer = numbers?.join() ?? SKIP;
      question.dataset.answer = answer;
      say.textContent = '';
      page.keep(key, answer);
      const { set } = question.dataset;
      // The lab that appears shows what was asked.
      if (set) notebook.set(parseValues(set, notebook.variables));
      if (numbers) layGuess(document, notebook, question, numbers);
      if (numbers) asking.show(numbers);
      covers.refresh();
      find('.predict-answer').focus({ preventScroll: true });
      announce(resultOf(question));
    };

    find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      const numbers = asking.value();
      if (numbers) give(numbers);
      else say.textContent = words.t(asking.first);
    });
    find('.predict-skip').addEventListener('click', () => give(null));
    find('.predict-again').addEventListener('click', () => {
      delete question.dataset.answer;
      delete question.dataset.side;
      page.keep(key, null);
      takeGuess(question);
      asking.clear();
      covers.cover(question);
      asking.focus();
    });
    const { answer = SKIP } = question.dataset;
    const numbers = readAnswer(answer, answerableOf(question.dataset));
    if (numbers) asking.show(numbers);
    else if (answer !== SKIP) delete question.dataset.answer;
    find<HTMLFieldSetElement>('fieldset').disabled = false;
  };
  for (const question of document.querySelectorAll<HTMLElement>('predict-first')) {
    // A curve has names of its points, a guess has a scale.
    const { names, scale } = question.dataset;
    if (names)
      wake(
        question,
        awaited((ready) => page.curve(question, (bind) => ready(bind(question, words)))),
      );
    else wake(question, scale ? bindGuessed(question, words) : bindChoice(question));
  }
}

/** What the answer shows, to be said. */
function resultOf(question: HTMLElement): string {
  const { answer, side } = question.dataset;
  const result = question.querySelector(`dl[data-choice="${answer}"]`) ?? question.querySelector('.predict-figures');
  return [...(result?.querySelectorAll<HTMLElement>('dt, dd, p') ?? [])]
    .filter((part) => answer !== SKIP || !part.closest('.predict-said'))
    .filter(({ dataset }) => !dataset.reveals || dataset.reveals === side)
    .map((part) => part.textContent?.replace(/\s+/g, ' ').trim())
    .join(' ');
}
