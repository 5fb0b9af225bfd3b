import { type KeyboardEvent, memo, useState } from 'react';
import type { Words } from '../../charts/words';
import type { PopulationParameter } from '../../core/populations/population';
import type { PopulationParam } from '../../experiments/params';
import { readPopulation } from '../../experiments/readPopulation';
import { BarEditor } from './BarEditor';
import { createStepper, parameterStep } from './stepper';
import { keysFor, readTyped } from './typed';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly param: PopulationParam;
  readonly value: string;
  readonly words: Words;
  readonly set: (name: string, value: string) => void;
  readonly say: (sentence: string) => void;
}

/** The parameters that the family of a population has. */
export const parametersOf = (param: PopulationParam, value: string): readonly PopulationParameter[] =>
  param.families.find(({ id }) => id === value.split(':')[0])?.parameters ?? [];

/** A field for each parameter of a population, or its bars. A preset whose parameters are changed is its family. */
export const PopulationParameters = memo(function PopulationParameters(props: Props) {
  const { id, name, param, value, words, set, say } = props;
  const [family = '', list = ''] = value.split(':');
  const given = list === '' ? [] : list.split(',').map(Number);
  const parameters = parametersOf(param, value);
  const change = (index: number, next: number): void => {
    const wanted = parameters.map((parameter, i) => (i === index ? next : (given[i] ?? parameter.default)));
    const reading = readPopulation(name, `${family}:${wanted.join(',')}`, param.default, param.families);
    set(name, reading.value);
    if (reading.notice) say(words.t('control.adjusted'));
  };
  return (
    <div className="control-parameters">
      {parameters.some(({ bar }) => bar) && <BarEditor {...{ id, name, value, words, set }} />}
      {parameters.map(
        (parameter, index) =>
          parameter.bar || (
            <ParameterField
              key={`${family}.${parameter.name}`}
              name={`${name}.${parameter.name}`}
              label={words.t(`population.${family}.parameter.${parameter.name}`)}
              parameter={parameter}
              value={given[index] ?? parameter.default}
              words={words}
              say={say}
              change={(next) => change(index, next)}
            />
          ),
      )}
    </div>
  );
});

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly parameter: PopulationParameter;
  readonly value: number;
  readonly words: Words;
  readonly say: (sentence: string) => void;
  readonly change: (next: number) => void;
}

function ParameterField({ name, label, parameter, value, words, say, change }: FieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [before, setBefore] = useState(value);
  const { min, max, integer } = parameter;
  const type = integer ? 'integer' : 'number';
  const read = (text: string) => readTyped({ type, min, max }, text);
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter may end a syllable that is being composed (만).
    if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') commit();
    const step = parameterStep(parameter);
    const next = createStepper({ type, min, max, step, default: value, scale: 'linear' }).key(value, event.key);
    if (next === null) return;
    event.preventDefault();
    setDraft(null);
    if (next !== value) change(next);
  };
  const commit = (): void => {
    setDraft(null);
    if (draft === null || draft.trim() === '') return;
    const { value: next, exact } = read(draft);
    if (next === null) {
      // The beginning of the text may have been a number that was not meant.
      if (before !== value) change(before);
      say(words.t('control.notANumber', { label, value: before }));
    } else if (!exact) {
      change(next);
      say(words.t('control.nearest', { label, min, max, value: next }));
    }
  };
  return (
    <label className="control-parameter">
      <span>{label}</span>
      <input
        className="control-number"
        type="text"
        inputMode={keysFor({ type, min })}
        name={name}
        autoComplete="off"
        value={draft ?? String(value)}
        onChange={(event) => {
          const text = event.currentTarget.value;
          const { value: next, exact } = read(text);
          if (draft === null) setBefore(value);
          setDraft(text);
          if (exact && next !== null) change(next);
        }}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}
