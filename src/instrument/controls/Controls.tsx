import type { Group } from '../../notebook/layout';
import { Control, type ControlProps } from './Control';
import { groupsOf } from './groups';
import { isIdle } from './idle';
import { PopulationParameters, parametersOf } from './PopulationParameters';

export interface ControlsProps extends Omit<ControlProps, 'name'> {
  readonly place: Group['place'];
  readonly asleep: boolean;
}

/** The controls in the bar over the picture, or those on request, each group with the thing that it changes. */
export function Controls({ place, asleep, ...props }: ControlsProps) {
  const { lab, variables, words } = props;
  return (
    <div className={`controls controls-${place}`}>
      {place === 'more' &&
        Object.keys(variables).map((name) => <Shape key={name} name={name} {...props} asleep={asleep} />)}
      {groupsOf(lab, Object.keys(variables))
        .filter((group) => group.place === place)
        .map((group) => (
          <fieldset key={group.title} disabled={asleep} suppressHydrationWarning className={classOf(group)}>
            <legend>{words.t(`lab.group.${group.title}`)}</legend>
            {group.names.map((name) => (
              <Control key={name} name={name} {...props} />
            ))}
          </fieldset>
        ))}
    </div>
  );
}

const classOf = ({ title, role }: Group): string =>
  `control-group control-group-${title} ${role === 'none' ? '' : `role-${role}`}`;

/** The parameters of a population that a control names. */
function Shape({ lab, name, anchor, variables, values, words, asleep, set, say }: ControlProps & { asleep: boolean }) {
  const param = variables[name];
  const value = String(values[name]);
  if (param?.type !== 'population' || parametersOf(param, value).length === 0 || isIdle(lab, name, values)) return null;
  return (
    <fieldset disabled={asleep} suppressHydrationWarning className="control-group control-group-shape role-population">
      <legend>{words.t(`lab.group.${name}`)}</legend>
      <PopulationParameters id={`${anchor}-${name}`} {...{ name, param, value, words, set, say }} />
    </fieldset>
  );
}
