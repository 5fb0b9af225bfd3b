import { memo, useSyncExternalStore } from 'react';
import type { Words } from '../../charts/words';
import { ownPopulation, watchOwnPopulation } from '../../core/populations/own';
import { hasOwnPopulation, OWN } from '../../core/populations/ownThere';
import { presetOf } from '../../core/populations/presets';
import type { PopulationParam } from '../../experiments/params';
import { populationMenu } from './populationMenu';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly param: PopulationParam;
  readonly value: string;
  readonly words: Words;
  readonly set: (name: string, value: string) => void;
}

/** What the reader calls their own numbers, '' where that is nothing or not known yet; null where there are none. */
const ownName = (): string | null => ownPopulation()?.data.name ?? (hasOwnPopulation() ? '' : null);

/** Which population. Another family starts from its defaults. In the menu a preset's value is its text, a family's its id. */
export const PopulationChoice = memo(function PopulationChoice({ id, name, param, value, words, set }: Props) {
  const [family = ''] = value.split(':');
  const { atWork, shapes } = populationMenu(param.families, value);
  const preset = presetOf(value);
  const own = useSyncExternalStore(watchOwnPopulation, ownName, () => null);
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
        {own !== null && (
          <option value={OWN}>{words.t(`population.data.menu${own ? 'Named' : ''}`, { name: own })}</option>
        )}
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
    </div>
  );
});
