import { memo, useState } from 'react';
import type { Words } from '../charts/words';
import type { FamilySpec, PopulationParameter } from '../core/populations/population';
import { formatPopulation } from '../core/populations/text';
import type { PopulationParam } from '../experiments/params';
import { readPopulation } from '../experiments/readPopulation';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly param: PopulationParam;
  readonly value: string;
  readonly words: Words;
  readonly set: (name: string, value: string) => void;
  readonly say: (sentence: string) => void;
}

/** Which population, and a field for each of its parameters. Another family starts from its defaults. */
export const PopulationControl = memo(function PopulationControl({ id, name, param, value, words, set, say }: Props) {
  const [family = '', list = ''] = value.split(':');
  const given = list === '' ? [] : list.split(',').map(Number);
  const parameters = param.families.find((candidate) => candidate.id === family)?.parameters ?? [];
  const change = (index: number, text: string): void => {
    const wanted = parameters.map((parameter, i) => (i === index ? text : String(given[i] ?? parameter.default)));
    const reading = readPopulation(name, `${family}:${wanted.join(',')}`, param.default, param.families);
    set(name, reading.value);
    if (reading.notice) say(words.t('control.adjusted'));
  };
  return (
    <div className={`control control-${name}`}>
      <label className="control-label" htmlFor={id}>
        {words.t(`control.${name}.label`)}
      </label>
      <select
        id={id}
        name={name}
        value={family}
        aria-describedby={`${id}-hint`}
        onChange={(event) => set(name, defaultsOf(event.currentTarget.value, param.families))}
      >
        {param.families.map((option) => (
          <option key={option.id} value={option.id}>
            {words.t(`population.${option.id}.name`)}
          </option>
        ))}
      </select>
      <p className="control-hint" id={`${id}-hint`}>
        {words.t(`population.${family}.description`)}
      </p>
      <div className="control-parameters">
        {parameters.map((parameter, index) => (
          <ParameterField
            key={`${family}.${parameter.name}`}
            name={`${name}.${parameter.name}`}
            label={words.t(`population.${family}.parameter.${parameter.name}`)}
            parameter={parameter}
            value={given[index] ?? parameter.default}
            change={(text) => change(index, text)}
          />
        ))}
      </div>
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

const defaultsOf = (id: string, families: readonly FamilySpec[]): string =>
  formatPopulation(
    id,
    (families.find((family) => family.id === id)?.parameters ?? []).map(({ default: value }) => value),
  );
