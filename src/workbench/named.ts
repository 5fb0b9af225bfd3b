import type { Words } from '../charts/words';
import { exampleOf } from '../core/examples/index';
import type { Named } from './frames';
import type { Column } from './own';

/** What a column is called, and what stands at its axis. */
export function namedOf({ name, example }: Pick<Column, 'name' | 'example'>, words: Words): Named {
  const set = exampleOf(example);
  if (set) return { name: words.t(`workbench.example.${example}.name`), unit: words.t(`workbench.unit.${set.unit}`) };
  const own = name || words.t('workbench.own.unnamed');
  return { name: own, unit: own };
}
