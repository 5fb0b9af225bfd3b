import { memo } from 'react';
import type { Words } from '../../charts/words';
import type { ChoiceParam } from '../../experiments/params';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly param: ChoiceParam;
  readonly value: string;
  readonly words: Words;
  readonly set: (name: string, value: string) => void;
}

/** Variables of two options that read as one tick box, off and on. */
const TICKED: Readonly<Record<string, readonly [off: string, on: string]>> = {
  fit: ['fixed', 'fit'],
  exact: ['off', 'on'],
  compare: ['none', 'business'],
  arms: ['own', 'equal'],
};

/** Few options as radio buttons, many as a menu, a yes or no as one tick box. */
export const ChoiceControl = memo(function ChoiceControl({ id, name, param, value, words, set }: Props) {
  const label = words.t(`control.${name}.label`);
  const nameOf = (option: string): string =>
    words.t(name === 'statistic' ? `statistic.${option}.name` : `choice.${name}.${option}`);

  const ticked = TICKED[name];
  if (ticked) {
    const [off, on] = ticked;
    return (
      <label className="control control-check">
        <input
          type="checkbox"
          name={name}
          value={on}
          checked={value === on}
          onChange={(event) => set(name, event.currentTarget.checked ? on : off)}
        />
        {label}
      </label>
    );
  }
  if (param.options.length > 4) {
    return (
      <div className={`control control-${name}`}>
        <label className="control-label" htmlFor={id}>
          {label}
        </label>
        <select id={id} name={name} value={value} onChange={(event) => set(name, event.currentTarget.value)}>
          {param.options.map((option) => (
            <option key={option} value={option}>
              {nameOf(option)}
            </option>
          ))}
        </select>
      </div>
    );
  }
  return (
    <div className={`control control-${name}`} role="radiogroup" aria-labelledby={`${id}-label`}>
      <span className="control-label" id={`${id}-label`}>
        {label}
      </span>
      <span className="control-options">
        {param.options.map((option) => (
          <label key={option} className="control-option">
            <input
              type="radio"
              name={name}
              value={option}
              checked={value === option}
              onChange={() => set(name, option)}
            />
            <span>{nameOf(option)}</span>
          </label>
        ))}
      </span>
    </div>
  );
});
