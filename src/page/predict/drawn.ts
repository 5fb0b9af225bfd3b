import { formatReadout } from '../../charts/format';
import type { Words } from '../../charts/words';
import { answerableOf, furthestOff } from './answer';
import type { Asking } from './asking';
import { type CurveGround, heightOf, valueAtPlace } from './curve';
import { judge, placeOf } from './guess';
import { bindPen } from './pen';

/** Where a slider stands that is not set. */
const START = '50';

/**
 * A curve that is drawn over given points: press and drag on the figure, or a slider (0 to 100, not seen) for each point.
 * Both figures, of the question and of the answer, have their marks across; only heights are set here.
 */
export function bindDrawn(question: HTMLElement, words: Words): Asking {
  const ground = groundOf(question);
  const { given, names, truth } = ground;
  const pad = question.querySelector<HTMLElement>('.curve-pad') as HTMLElement;
  const sliders = [...pad.querySelectorAll<HTMLInputElement>('input')];
  const unset = sliders[0]?.getAttribute('aria-valuetext') ?? '';
  const rails = [...pad.querySelectorAll('.curve-rail')];
  const now = question.querySelector('.curve-now') as Element;
  const values: (number | null)[] = truth.map((value, index) => (index < given ? value : null));

  const set = (index: number, place: number, byKey = false): void => {
    const slider = sliders[index - given];
    if (!slider) return;
    const value = valueAtPlace(place, ground);
    const text = textOf(value, ground, words);
    values[index] = value;
    slider.setAttribute('aria-valuetext', text);
    now.textContent = `${names[index]}: ${text}`;
    // What is not drawn yet begins where this point is.
    for (const [order, other] of sliders.entries()) {
      if (other === slider ? !byKey : order + given > index && values[order + given] === null) {
        other.value = String(Math.round(100 * place));
      }
    }
    putCurve(pad, values, ground);
  };
  // They may have been moved before this script came.
  const moved = sliders.filter((slider) => slider.value !== START);
  for (const [order, slider] of sliders.entries()) {
    const index = order + given;
    const take = (): void => set(index, Number(slider.value) / 100, true);
    slider.addEventListener('input', take);
    if (moved.includes(slider)) take();
    const mark = (focused: boolean) => rails[index]?.toggleAttribute('data-focus', focused);
    slider.addEventListener('focus', () => mark(true));
    slider.addEventListener('blur', () => mark(false));
    mark(slider.ownerDocument.activeElement === slider);
  }
  bindPen(
    pad,
    rails.map((rail) => Number.parseFloat(rail.getAttribute('x1') ?? '') / 100),
    set,
  );
  pad.setAttribute('data-awake', '');

  return {
    value: () => (values.includes(null) ? null : (values as number[])),
    clear() {
      values.fill(null, given);
      for (const slider of sliders) {
        slider.value = START;
        slider.setAttribute('aria-valuetext', unset);
      }
      now.textContent = '\u00a0';
      putCurve(pad, values, ground);
    },
    focus: () => sliders[0]?.focus(),
    show: (numbers) => showCurve(question, numbers, ground, words),
    first: 'predict.drawFirst',
  };
}

function groundOf(question: HTMLElement): CurveGround {
  const { names = '', format, given } = question.dataset;
  const { min, max, scale = 'linear', truth = [] } = answerableOf(question.dataset);
  return {
    min,
    max,
    scale,
    truth,
    names: names.split('|'),
    given: Number(given),
    format: format === 'integer' || format === 'share' ? format : 'number',
  };
}

const textOf = (value: number, { format }: Pick<CurveGround, 'format'>, words: Words): string =>
  formatReadout({ name: '', role: 'sample', value, format }, words);

/** Puts the dots and the lines between them where the values are; those without a value are not there. */
function putCurve(box: Element, values: readonly (number | null)[], ground: CurveGround): void {
  const heights = values.map((value) => (value === null ? null : heightOf(placeOf(value, ground)).toFixed(1)));
  const put = (element: Element, at: Readonly<Record<string, string | null | undefined>>): void => {
    const there = Object.values(at).every((height) => height);
    element.setAttribute('display', there ? 'inline' : 'none');
    for (const [name, height] of Object.entries(at)) element.setAttribute(name, height ?? '0');
  };
  box.querySelectorAll('.curve-drawn circle').forEach((dot, index) => {
    put(dot, { cy: heights[index] });
  });
  box.querySelectorAll('.curve-drawn line').forEach((line, index) => {
    put(line, { y1: heights[index], y2: heights[index + 1] });
  });
}

/** The reader's curve beside the true one: drawn, in a table, and in words where it is furthest off. */
function showCurve(question: HTMLElement, numbers: readonly number[], ground: CurveGround, words: Words): void {
  const answer = question.querySelector('.predict-answer') as Element;
  const { names, truth } = ground;
  const { at, side } = furthestOff(numbers, ground);
  const texts = numbers.map((number) => textOf(number, ground, words));
  const right = truth[at] ?? 0;
  const write = (selector: string, text: string): void => {
    const element = answer.querySelector(selector);
    if (element) element.textContent = text;
  };
  question.dataset.side = side;
  putCurve(answer, numbers, ground);
  write('[data-guess]', words.t('predict.ends', endsOf(texts, names)));
  answer.querySelector('[data-guess]')?.setAttribute('data-guess', 'there');
  const furthest = { at: names[at] ?? '', said: texts[at] ?? '', truth: textOf(right, ground, words) };
  const { text } = judge(numbers[at] ?? 0, { ...ground, truth: right }, words);
  write('[data-judgement]', `${words.t('predict.furthest', furthest)} ${text}`);
  answer.querySelectorAll('td.predict-said').forEach((cell, index) => {
    cell.textContent = texts[index] ?? '';
  });
}

/** The first and the last value of a curve, to say it in words. */
export const endsOf = (texts: readonly string[], names: readonly string[]): Record<string, string> => ({
  from: names[0] ?? '',
  first: texts[0] ?? '',
  to: names.at(-1) ?? '',
  last: texts.at(-1) ?? '',
});
