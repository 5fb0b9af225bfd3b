import type { Words } from '../../charts/words';
import type { NumberParam } from '../../experiments/params';
import { stops as stopsOf } from '../../experiments/stops';
import { positionOf, valueAfterKey, valueAt } from '../../instrument/controls/slider';
import { readTyped } from '../../instrument/controls/typed';
import { createStepper } from '../scrub/step';

/** A guess in the making. */
export interface GuessControl {
  /** What is set, `null` while nothing is. */
  value(): number | null;
  clear(): void;
  focus(): void;
}

/** Binds a slider and a number field to one value. Nothing is set until the reader sets it. */
export function bindGuess(
  slider: HTMLInputElement,
  field: HTMLInputElement,
  param: NumberParam,
  words: Words,
): GuessControl {
  const log = param.scale === 'log';
  const stops = log ? stopsOf(param) : [];
  const stepper = createStepper(param);
  const start = slider.value;
  const unset = slider.getAttribute('aria-valuetext') ?? '';
  let value: number | null = null;

  const atSlider = (): number => (log ? valueAt(stops, Number(slider.value)) : Number(slider.value));
  const toSlider = (next: number): void => {
    slider.value = String(log ? positionOf(stops, next) : next);
    slider.setAttribute('aria-valuetext', next.toLocaleString(words.locale));
  };
  const set = (next: number): void => {
    value = next;
    toSlider(next);
    field.value = String(next);
  };

  slider.addEventListener('input', () => set(atSlider()));
  slider.addEventListener('keydown', (event) => {
    if (!log || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = valueAfterKey(param, stops, value ?? atSlider(), event.key);
    if (next === null) return;
    event.preventDefault();
    set(next);
  });
  field.addEventListener('input', () => {
    // The nearest possible number; the text stays as it is being typed.
    value = readTyped(param, field.value).value;
    if (value !== null) toSlider(value);
  });
  field.addEventListener('change', () => {
    if (value !== null) set(value);
  });
  field.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = stepper.key(value ?? atSlider(), event.key);
    if (next === null) return;
    event.preventDefault();
    set(next);
  });
  return {
    value: () => value,
    clear() {
      value = null;
      field.value = '';
      slider.value = start;
      slider.setAttribute('aria-valuetext', unset);
    },
    focus: () => slider.focus(),
  };
}
