import type { Words } from '../../charts/words';
import { EXAMPLES } from '../../core/examples/index';
import type { Values } from '../../notebook/notebook';
import type { ColumnSource } from '../useColumn';
import { OWN } from '../variables';

interface Props {
  readonly words: Words;
  readonly values: Values;
  readonly source: ColumnSource;
  readonly asleep: boolean;
}

/** Where the numbers come from: a built-in set, or one's own. */
export function Sources({ words, values, source, asleep }: Props) {
  const { own, open } = source;
  return (
    <fieldset className="workbench-sources" disabled={asleep} suppressHydrationWarning>
      <label>
        <span>{words.t('workbench.source.label')}</span>
        <select name="data" value={String(values.data)} onChange={(event) => source.choose(event.currentTarget.value)}>
          {own && (
            <option value={OWN}>
              {words.t('workbench.source.mine', { name: own.name || words.t('workbench.own.unnamed') })}
            </option>
          )}
          {!own && values.data === OWN && <option value={OWN}>{words.t('workbench.source.none')}</option>}
          <optgroup label={words.t('workbench.source.examples')}>
            {EXAMPLES.map(({ id }) => (
              <option key={id} value={id}>
                {words.t(`workbench.example.${id}.name`)}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <button type="button" className="primary" aria-expanded={open} onClick={() => source.setOpen(!open)}>
        {words.t('workbench.source.own')}
      </button>
    </fieldset>
  );
}
