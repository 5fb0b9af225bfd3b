import type { Words } from '../../charts/words';
import type { NumberParam } from '../../experiments/params';
import { stops as stopsOf } from '../../experiments/stops';
import { fetchReader } from '../../instrument/controls/numberReader';
import { positionOf, valueAfterKey, valueAt } from '../../instrument/controls/slider';
import { createStepper } from '../../instrument/controls/stepper';
import { readTyped } from '../../instrument/controls/typed';

/** A guess in the making. */
export interface GuessControl {
  /** What is set, `null` while nothing is. */
  value(): number | null;
  clear(): void;
  focus(): void;
}

/** What is guessed, and how what is typed is read. */
interface Guessed {
  readonly param: NumberParam;
  /** The power of ten that a per cent sign stands for; where per cent are asked for, 0. */
  readonly percent?: number | undefined;
  readonly words: Words;
  say(sentence: string): void;
}

/** Binds a slider and a number field to one value. Nothing is set until the reader sets it. */
export function bindGuess(
  slider: HTMLInputElement,
  field: HTMLInputElement,
  { param, percent, words, say }: Guessed,
): GuessControl {
  const log = param.scale === 'log';
  const stops = log ? stopsOf(param) : [];
  const stepper = createStepper(param);
  const start = slider.value;
  const unset = slider.getAttribute('aria-valuetext') ?? '';
  let value: number | null = null;
  // What was set before the text that is being typed.
  let before: number | null = null;

  const atSlider = (): number => (log ? valueAt(stops, Number(slider.value)) : Number(slider.value));
  const toSlider = (next: number): void => {
    slider.value = String(log ? positionOf(stops, next) : next);
    slider.setAttribute('aria-valuetext', next.toLocaleString(words.locale));
  };
  const set = (next: number): void => {
    before = next;
    value = next;
    toSlider(next);
    field.value = String(next);
    say('');
  };
  /** Takes what was typed; says so and goes back where it is no number. */
  const take = (): boolean => {
    const bad = value === null && field.value.trim() !== '';
    const coming = bad && fetchReader();
    if (coming) {
      coming.then(() => {
        read();
        take();
      });
      return false;
    }
    value = bad ? before : value;
    before = value;
    field.value = value === null ? '' : String(value);
    if (bad) {
      const label = words.t('predict.guess');
      say(value === null ? words.t('predict.guessFirst') : words.t('control.notANumber', { label, value }));
    }
    return !bad;
  };

  slider.addEventListener('input', () => set(atSlider()));
  slider.addEventListener('keydown', (event) => {
    if (!log || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = valueAfterKey(param, stops, value ?? atSlider(), event.key);
    if (next === null) return;
    event.preventDefault();
    set(next);
  });
  const read = (): void => {
    // The nearest possible number; the text stays as it is being typed.
    value = readTyped(param, field.value, percent).value;
    if (value !== null) toSlider(value);
    say('');
  };
  field.addEventListener('focus', fetchReader);
  field.addEventListener('input', read);
  field.addEventListener('change', take);
  field.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // What was not understood answers no question.
    if (event.key === 'Enter' && !event.isComposing && !take()) event.preventDefault();
    const next = stepper.key(value ?? atSlider(), event.key);
    if (next === null) return;
    event.preventDefault();
    set(next);
  });
  return {
    value: () => value,
    clear() {
      value = null;
      before = null;
      field.value = '';
      slider.value = start;
      slider.setAttribute('aria-valuetext', unset);
    },
    focus: () => slider.focus(),
  };
}
