import { memo, useState } from 'react';
import type { Words } from '../../charts/words';
import type { PopulationParameter } from '../../core/populations/population';
import type { PopulationParam } from '../../experiments/params';
import { readPopulation } from '../../experiments/readPopulation';
import { BarEditor } from './BarEditor';

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
  const change = (index: number, text: string): void => {
    const wanted = parameters.map((parameter, i) => (i === index ? text : String(given[i] ?? parameter.default)));
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
              change={(text) => change(index, text)}
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
  readonly change: (text: string) => void;
}

function ParameterField({ name, label, parameter, value, change }: FieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const { min, max, integer } = parameter;
  const possible = (text: string): boolean => {
    const given = Number(text);
    return text.trim() !== '' && given >= min && given <= max && (!integer || Number.isInteger(given));
  };
  const commit = (): void => {
    if (draft !== null && draft.trim() !== '' && !possible(draft)) change(draft);
    setDraft(null);
  };
  return (
    <label className="control-parameter">
      <span>{label}</span>
      <input
        className="control-number"
        type="number"
        inputMode="decimal"
        name={name}
        min={min}
        max={max}
        step="any"
        autoComplete="off"
        value={draft ?? String(value)}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setDraft(text);
          if (possible(text)) change(text);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
    </label>
  );
}
