import { formatInteger, formatNumber } from '../../charts/format';
import { populationName } from '../../charts/names';
import type { Words } from '../../charts/words';
import type { Param, ParamValue } from '../../experiments/params';
import { isIdle } from '../controls/idle';
import type { Setting, Taken } from './taken';

/** The settings that matter to a picture, in the reader's words, in the order of links. */
export function settingsOf({
  lab,
  spec,
  params,
  words,
}: Pick<Taken, 'lab' | 'spec' | 'params' | 'words'>): readonly Setting[] {
  return namesOf({ lab, spec, params }).map((name) => ({
    name,
    label: words.has(`control.${name}.label`) ? words.t(`control.${name}.label`) : name,
    value: said(name, spec[name] as Param, params[name] as ParamValue, words),
  }));
}

/** What these add can be seen. */
const LAYERS: readonly string[] = ['exact', 'compare'];

/** Not those that do nothing at the others, that are off, or that choose between views, which can be seen. */
function namesOf({ lab, spec, params }: Pick<Taken, 'lab' | 'spec' | 'params'>): readonly string[] {
  return Object.entries(spec)
    .filter(([name, param]) => !isIdle(lab, name, params) && !('off' in param && params[name] === param.off))
    .filter(([name, param]) => !LAYERS.includes(name) && !(param.type === 'choice' && param.view))
    .map(([name]) => name);
}

/** Of these, the names of those that draws depend on: they name files. */
export const drawnNames = (taken: Pick<Taken, 'lab' | 'spec' | 'params'>): readonly string[] =>
  namesOf(taken).filter((name) => !taken.spec[name]?.view);

function said(name: string, param: Param, value: ParamValue, words: Words): string {
  if (param.type === 'seed') return String(value);
  if (param.type === 'population') return populationName(String(value), words);
  if (param.type === 'integer') return formatInteger(Number(value), words);
  if (param.type === 'number') return formatNumber(Number(value), words, 6);
  const key = name === 'statistic' ? `statistic.${value}.name` : `choice.${name}.${value}`;
  return words.has(key) ? words.t(key) : String(value);
}
