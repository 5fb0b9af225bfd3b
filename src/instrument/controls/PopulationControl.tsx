import { memo, useState } from 'react';
import type { Words } from '../../charts/words';
import type { PopulationParameter } from '../../core/populations/population';
import { presetOf } from '../../core/populations/presets';
import type { PopulationParam } from '../../experiments/params';
import { readPopulation } from '../../experiments/readPopulation';
import { BarEditor } from './BarEditor';
import { populationMenu } from './populationMenu';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly param: PopulationParam;
  readonly value: string;
  readonly words: Words;
  readonly set: (name: string, value: string) => void;
  readonly say: (sentence: string) => void;
}

/**
 * Which population, and a field for each of its parameters. Another family starts from its defaults; a preset
 * whose parameters are changed is its family. In the menu a preset's value is its text, a family's its id.
 */
export const PopulationControl = memo(function PopulationControl({ id, name, param, value, words, set, say }: Props) {
  const [family = '', list = ''] = value.split(':');
  const given = list === '' ? [] : list.split(',').map(Number);
  const parameters = param.families.find((candidate) => candidate.id === family)?.parameters ?? [];
  const { atWork, shapes } = populationMenu(param.families, value);
  const preset = presetOf(value);
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
        value={preset ? value : family}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget: { value: chosen } }) =>
          set(name, shapes.find((shape) => shape.id === chosen)?.population ?? chosen)
        }
      >
        <optgroup label={words.t(`control.${name}.atWork`)}>
          {atWork.map(({ id: work, population }) => (
            <option key={work} value={population}>
              {words.t(`preset.${work}.name`)}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.t(`control.${name}.shapes`)}>
          {shapes.map((shape) => (
            // Hidden and not left out: a script may choose any family by its id.
            <option key={shape.id} value={shape.id} hidden={shape.covered}>
              {words.t(`population.${shape.id}.name`)}
            </option>
          ))}
        </optgroup>
      </select>
      <p className="control-hint" id={`${id}-hint`}>
        {words.t(preset ? `preset.${preset.id}.description` : `population.${family}.description`)}
      </p>
      {parameters.some(({ bar }) => bar) && <BarEditor {...{ id, name, value, words, set }} />}
      <div className="control-parameters">
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
