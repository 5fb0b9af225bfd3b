import type { Words } from '../../charts/words';
import type { NumberParam } from '../../experiments/params';
import { ChoiceControl } from '../../instrument/controls/ChoiceControl';
import { NumberControl } from '../../instrument/controls/NumberControl';
import type { Values } from '../../notebook/notebook';
import { type Ask, VARIABLES } from '../variables';

interface Props {
  readonly words: Words;
  readonly values: Values;
  readonly set: (name: string, value: string | number) => void;
  readonly say: (sentence: string) => void;
  readonly asleep: boolean;
  readonly isShare: boolean;
  readonly groups: readonly [string, string] | null;
}

/** What each question is asked with in the bar, and on request. */
const BAR: Readonly<Record<Ask, readonly string[]>> = {
  precision: ['margin'],
  promise: ['level'],
  normal: ['tolerance'],
  effect: ['lift'],
};
const MORE: Readonly<Record<Ask, readonly string[]>> = {
  precision: ['level'],
  promise: ['interval'],
  normal: [],
  effect: ['power', 'ratio', 'level'],
};

/** The question in a bar over the picture: what is to be large enough for what, and the n that is marked. */
export function Asked({ words, values, set, say, asleep, isShare, groups }: Props) {
  const ask = values.ask as Ask;
  const control = (name: string) => {
    const param = VARIABLES[name as keyof typeof VARIABLES];
    const id = `workbench-${name}`;
    if (param.type === 'choice') {
      const possible =
        name === 'interval' && !isShare ? param.options.filter((option) => !OF_SHARES.has(option)) : param.options;
      const value = possible.includes(String(values[name]) as never) ? String(values[name]) : (possible[0] as string);
      return (
        <ChoiceControl key={name} {...{ id, name, words, set }} param={{ ...param, options: possible }} value={value} />
      );
    }
    return (
      <NumberControl
        key={name}
        {...{ id, name, words, set, say }}
        param={param as NumberParam}
        value={Number(values[name])}
      />
    );
  };
  const statistic = String(values.statistic);
  const inGroup = groups !== null && ask === 'effect';
  return (
    <>
      <div className="controls controls-bar">
        <fieldset className="control-group control-group-ask" disabled={asleep} suppressHydrationWarning>
          <legend>{words.t('workbench.ask')}</legend>
          {control('ask')}
        </fieldset>
        <fieldset className="control-group control-group-sample role-sample" disabled={asleep} suppressHydrationWarning>
          <legend>
            {words.t(inGroup ? 'workbench.marked.group' : 'workbench.marked.one', { group: groups?.[0] ?? '' })}
          </legend>
          {control('n')}
        </fieldset>
        <fieldset className="control-group control-group-target" disabled={asleep} suppressHydrationWarning>
          <legend>{words.t('workbench.target')}</legend>
          {BAR[ask].map(control)}
        </fieldset>
      </div>
      <details className="workbench-more">
        <summary>{words.t('lab.more')}</summary>
        <fieldset disabled={asleep} suppressHydrationWarning className="controls">
          {control('statistic')}
          {statistic === 'proportion-above' && control('threshold')}
          {MORE[ask].map(control)}
          {control('axis')}
          {control('order')}
        </fieldset>
      </details>
    </>
  );
}

const OF_SHARES: ReadonlySet<string> = new Set(['wald', 'wilson', 'clopper-pearson']);
