import type { Words } from '../../charts/words';
import type { NumberParam } from '../../experiments/params';
import { layoutOf } from '../../labs/registry/layouts';
import type { Values, Variables } from '../../notebook/notebook';
import { ChoiceControl } from './ChoiceControl';
import { DrawButtons } from './DrawButtons';
import { isIdle } from './idle';
import { NumberControl } from './NumberControl';
import { PinButton } from './PinButton';
import { PopulationChoice } from './PopulationChoice';

export interface ControlProps {
  /** The variable. */
  readonly name: string;
  readonly lab: string;
  readonly anchor: string;
  /** The variables that this lab offers. */
  readonly variables: Variables;
  readonly values: Values;
  readonly words: Words;
  readonly set: (name: string, value: string | number) => void;
  readonly say: (sentence: string) => void;
}

/** The control of one variable; nothing where it would do nothing. */
export function Control({ lab, name, anchor, variables, values, words, set, say }: ControlProps) {
  const param = variables[name];
  const value = values[name];
  if (!param || value === undefined) return null;
  if (isIdle(lab, name, values)) return null;
  const id = `${anchor}-${name}`;
  switch (param.type) {
    case 'choice':
      return <ChoiceControl {...{ id, name, param, words, set }} value={String(value)} />;
    case 'population':
      return <PopulationChoice {...{ id, name, param, words, set }} value={String(value)} />;
    default: {
      const reach = layoutOf(lab).reach?.[name];
      const number = <NumberControl {...{ id, name, param, reach, words, set, say }} value={Number(value)} />;
      if (name === 'repetitions') {
        return (
          <>
            {number}
            <DrawButtons {...{ words, set }} repetitions={Number(value)} max={(param as NumberParam).max} />
          </>
        );
      }
      if (name === 'pin') {
        return (
          <div className={`control-pair control-pair-${name}`}>
            {number}
            <PinButton {...{ words, set }} pin={Number(value)} n={Number(values.n ?? 0)} />
          </div>
        );
      }
      if (name === 'seed') {
        return (
          <div className="control-pair">
            {number}
            <button type="button" onClick={() => set('seed', (Number(value) + 1) % 2 ** 32)}>
              {words.t('control.draw.fresh')}
            </button>
          </div>
        );
      }
      return number;
    }
  }
}
