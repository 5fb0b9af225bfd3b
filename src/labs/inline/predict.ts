import { formatReadout } from '../../charts/format';
import type { Words } from '../../charts/words';
import type { Announce } from './announce';
import { bindCovers } from './covers';
import { anchorAt, type GuessLine, judge, paramOf, placeOf, toDigits, unitOf } from './guess';
import { bindGuess, type GuessControl } from './guessControl';

/** What predictions need of the page around them. */
export interface PredictPage {
  /** Keeps an answer on this device; `null` forgets it. */
  keep(key: string, answer: string | null): void;
}

/** What is given in place of an answer. */
const SKIP = 'skip';

/**
 * Wakes the questions "what do you expect?". `data-answer` is their state: an option's number or a guess, "skip", or
 * absent; the style sheet shows what belongs to it, and `public/predict.js` has set it before the first paint.
 */
export function bindPredictions(document: Document, words: Words, announce: Announce, page: PredictPage): void {
  const covers = bindCovers(document);
  for (const question of document.querySelectorAll<HTMLElement>('predict-first')) {
    const key = question.dataset.key ?? '';
    const find = <E extends HTMLElement>(selector: string): E => question.querySelector(selector) as E;
    const say = find('.predict-say');
    const line = lineOf(question);
    const control = line ? guessOf(question, line, words) : choiceOf(question);

    const give = (answer: string): void => {
      question.dataset.answer = answer;
      say.textContent = '';
      page.keep(key, answer);
      if (line) showGuess(question, line, words);
      covers.refresh();
      find('.predict-answer').focus({ preventScroll: true });
      announce(resultOf(question));
    };

    find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      const value = control.value();
      if (value !== null) give(String(value));
      else say.textContent = words.t(line ? 'predict.guessFirst' : 'predict.chooseFirst');
    });
    find('.predict-skip').addEventListener('click', () => give(SKIP));
    find('.predict-again').addEventListener('click', () => {
      delete question.dataset.answer;
      page.keep(key, null);
      control.clear();
      covers.cover(question);
      control.focus();
    });
    if (line) showGuess(question, line, words);
    find<HTMLFieldSetElement>('fieldset').disabled = false;
  }
}

function lineOf(question: HTMLElement): GuessLine | null {
  const { scale, min, max, truth, format } = question.dataset;
  if (scale !== 'log' && scale !== 'linear') return null;
  return {
    min: Number(min),
    max: Number(max),
    scale,
    truth: Number(truth),
    format: format === 'integer' || format === 'share' ? format : 'number',
  };
}

function choiceOf(question: HTMLElement): GuessControl {
  const options = [...question.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  return {
    value: () => Number(options.find((option) => option.checked)?.value ?? 0) || null,
    clear() {
      for (const option of options) option.checked = false;
    },
    focus: () => options[0]?.focus(),
  };
}

function guessOf(question: HTMLElement, line: GuessLine, words: Words): GuessControl {
  const slider = question.querySelector<HTMLInputElement>('input[type=range]') as HTMLInputElement;
  const field = question.querySelector<HTMLInputElement>('input[type=number]') as HTMLInputElement;
  const control = bindGuess(slider, field, paramOf(line), words);
  return {
    ...control,
    value() {
      const value = control.value();
      return value === null ? null : toDigits(value / unitOf(line));
    },
  };
}

/** Fills in what the built page cannot know: the guess, how far off it is, and its mark on the line. */
function showGuess(question: HTMLElement, line: GuessLine, words: Words): void {
  const guess = Number(question.dataset.answer ?? SKIP);
  if (Number.isNaN(guess)) return;
  const text = formatReadout({ name: '', role: 'sample', value: guess, format: line.format }, words);
  const { close, text: judgement } = judge(guess, line, words);
  const write = (selector: string, content: string): void => {
    const place = question.querySelector(selector);
    if (place) place.textContent = content;
  };
  write('[data-guess]', text);
  write('[data-judgement]', judgement);
  question.querySelector('.predict-verdict')?.setAttribute('data-close', String(close));
  write('[data-mark] text', `${words.t('predict.said')}: ${text}`);
  const place = placeOf(guess, line);
  const x = `${(2 + 96 * place).toFixed(2)}%`;
  for (const [element, names] of [
    ['line', ['x1', 'x2']],
    ['circle', ['cx']],
    ['text', ['x']],
  ] as const) {
    for (const name of names) question.querySelector(`[data-mark] ${element}`)?.setAttribute(name, x);
  }
  question.querySelector('[data-mark] text')?.setAttribute('text-anchor', anchorAt(place));
}

/** What the answer shows, to be said. */
function resultOf(question: HTMLElement): string {
  const { answer } = question.dataset;
  const result = question.querySelector(`dl[data-choice="${answer}"]`) ?? question.querySelector('.predict-figures');
  return [...(result?.querySelectorAll('dt, dd, p') ?? [])]
    .filter((part) => answer !== SKIP || !part.closest('.predict-said'))
    .map((part) => part.textContent?.replace(/\s+/g, ' ').trim())
    .join(' ');
}
