import { type KeyboardEvent, memo, useMemo, useState } from 'react';
import type { Words } from '../../charts/words';
import type { NumberParam, SeedParam } from '../../experiments/params';
import { spokenNumber } from '../../experiments/spokenNumber';
import { hasSlider, stops as stopsOf } from '../../experiments/stops';
import { provideReader } from './numberReader';
import { positionOf, reachedTo, valueAfterKey, valueAt } from './slider';
import { createStepper } from './stepper';
import { keysFor, limitsOf, readTyped } from './typed';

provideReader(spokenNumber);

interface Props {
  readonly id: string;
  readonly name: string;
  readonly param: NumberParam | SeedParam;
  readonly value: number;
  /** Where the slider ends, if before the range does. */
  readonly reach?: number | undefined;
  readonly words: Words;
  readonly set: (name: string, value: number) => void;
  readonly say: (sentence: string) => void;
}

/** A text that is being typed: the value taken from it so far, and the one before. */
interface Typing {
  readonly text: string;
  readonly value: number;
  readonly before: number;
}

/** Seven figures and more want a wider field; a link may ask for more than a lab then takes. */
const LONG = 1e6;

/** A number: a field to type in and, where its range can be gone through, a slider over round stops. */
export const NumberControl = memo(function NumberControl({ id, name, param, value, reach, words, set, say }: Props) {
  const [typing, setTyping] = useState<Typing | null>(null);
  // What is being typed gives way as soon as the value is changed from elsewhere.
  const draft = typing?.value === value ? typing.text : null;
  const label = words.t(`control.${name}.label`);
  const hint = `control.${name}.hint`;
  const [min, max] = limitsOf(param);

  const type = (text: string): void => {
    const typed = readTyped(param, text);
    const next = typed.exact && typed.value !== null ? typed.value : value;
    // The beginning of a text may be a number that was not meant: 1 of 1/20.
    setTyping({ text, value: next, before: draft === null || !typing ? value : typing.before });
    if (next !== value) set(name, next);
  };
  const commit = (): void => {
    if (draft === null || !typing) return;
    setTyping(null);
    if (draft.trim() === '') return;
    const typed = readTyped(param, draft);
    set(name, typed.value ?? typing.before);
    if (typed.value === null) say(words.t('control.notANumber', { label, value: typing.before }));
    else if (!typed.exact) say(words.t('control.nearest', { label, min, max, value: typed.value }));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter may end a syllable that is being composed (만).
    if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') commit();
    const from = draft === null ? value : (readTyped(param, draft).value ?? value);
    const next = createStepper(param).key(from, event.key);
    if (next === null) return;
    event.preventDefault();
    setTyping(null);
    if (next !== value) set(name, next);
  };

  return (
    <div className={`control control-${name}${Math.max(max, Math.abs(value)) >= LONG ? ' control-long' : ''}`}>
      <label className="control-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="control-number"
        type="text"
        inputMode={keysFor({ type: param.type, min })}
        name={name}
        autoComplete="off"
        value={draft ?? String(value)}
        aria-describedby={words.has(hint) ? `${id}-hint` : undefined}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {hasSlider(param) && <Slider {...{ name, param, value, reach, words, set }} />}
      {words.has(hint) && (
        <p className="control-hint" id={`${id}-hint`}>
          {words.t(hint)}
        </p>
      )}
    </div>
  );
});

interface SliderProps {
  readonly name: string;
  readonly param: NumberParam;
  readonly value: number;
  readonly reach: number | undefined;
  readonly words: Words;
  readonly set: (name: string, value: number) => void;
}

function Slider({ name, param: whole, value, reach, words, set }: SliderProps) {
  const param = useMemo(() => reachedTo(whole, reach), [whole, reach]);
  const stops = useMemo(() => stopsOf(param), [param]);
  const compact = useMemo(() => new Intl.NumberFormat(words.locale, { notation: 'compact' }), [words.locale]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = valueAfterKey(param, stops, value, event.key);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // From beyond the slider's end no key for more leads back to it.
    if (value <= param.max || next < param.max || event.key === 'End') set(name, next);
  };
  return (
    <div className="control-slider">
      <input
        type="range"
        name={name}
        min={0}
        max={stops.length - 1}
        step={1}
        value={positionOf(stops, value, param.scale)}
        aria-label={words.t('control.range', { label: words.t(`control.${name}.label`) })}
        aria-valuetext={value.toLocaleString(words.locale)}
        onChange={(event) => set(name, valueAt(stops, event.currentTarget.valueAsNumber))}
        onKeyDown={onKeyDown}
      />
      <span className="control-ends" aria-hidden="true">
        <span>{compact.format(param.min)}</span>
        <span>{compact.format(param.max)}</span>
      </span>
    </div>
  );
}
