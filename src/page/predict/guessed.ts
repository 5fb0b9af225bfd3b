import { formatReadout } from '../../charts/format';
import type { Words } from '../../charts/words';
import type { Asking } from './asking';
import { anchorAt, type GuessLine, judge, paramOf, placeOf, toDigits, unitOf } from './guess';
import { bindGuess } from './guessControl';

/** A guess of a number, by slider and field. */
export function bindGuessed(question: HTMLElement, words: Words): Asking {
  const line = lineOf(question);
  const slider = question.querySelector<HTMLInputElement>('input[type=range]') as HTMLInputElement;
  const field = question.querySelector<HTMLInputElement>('input:not([type=range])') as HTMLInputElement;
  const said = question.querySelector('.predict-say');
  const control = bindGuess(slider, field, {
    param: paramOf(line),
    percent: line.format === 'share' ? 0 : undefined,
    words,
    say(sentence) {
      if (said) said.textContent = sentence;
    },
  });
  return {
    value() {
      const value = control.value();
      return value === null ? null : [toDigits(value / unitOf(line))];
    },
    clear: control.clear,
    focus: control.focus,
    show: ([guess]) => showGuess(question, guess as number, line, words),
    first: 'predict.guessFirst',
  };
}

/** The line of a question, from its attributes. */
function lineOf(question: HTMLElement): GuessLine {
  const { scale, min, max, truth, format } = question.dataset;
  return {
    min: Number(min),
    max: Number(max),
    scale: scale === 'log' ? 'log' : 'linear',
    truth: Number(truth),
    format: format === 'integer' || format === 'share' ? format : 'number',
  };
}

/** Writes the guess, how far off it is, and its mark on the line. */
function showGuess(question: HTMLElement, guess: number, line: GuessLine, words: Words): void {
  const text = formatReadout({ name: '', role: 'sample', value: guess, format: line.format }, words);
  const { side, text: judgement } = judge(guess, line, words);
  const write = (selector: string, content: string): void => {
    const place = question.querySelector(selector);
    if (place) place.textContent = content;
  };
  question.dataset.side = side;
  write('[data-guess]', text);
  write('[data-judgement]', judgement);
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
