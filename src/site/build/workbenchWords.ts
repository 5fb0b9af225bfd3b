import type { Strings } from '../../charts/makeWords';
import { VARIABLES } from '../../workbench/variables';
import { stringsOf } from '../locales';

/** Whole groups of the strings that the workbench says. */
const GROUPS = ['workbench', 'axis', 'notice', 'inline', 'population', 'preset'];
/** Of a group, the texts that it says. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  lab: ['more', 'restart', 'stop'],
  menu: ['table'],
  statistic: VARIABLES.statistic.options,
  chart: ['doesNotExist', 'infinite', 'above', 'below', 'noSampleSize', 'beyondSampleSize'],
  table: ['from', 'to', 'count', 'share', 'sampleSize'],
};

/** The words that the scripts of the workbench say. */
export function workbenchWords(locale: string): Strings {
  const strings = stringsOf(locale);
  const own = Object.keys(VARIABLES);
  const some = (group: string, names: readonly string[]): Strings => {
    const words = strings[group] as Strings;
    return Object.fromEntries(
      names.filter((name) => Object.hasOwn(words, name)).map((name) => [name, words[name] as string]),
    );
  };
  const controls = strings.control as Strings;
  const general = Object.keys(controls).filter((name) => typeof controls[name] === 'string');
  return {
    ...Object.fromEntries(GROUPS.map((group) => [group, strings[group] as Strings])),
    ...Object.fromEntries(Object.entries(PARTS).map(([group, names]) => [group, some(group, names)])),
    control: some('control', [...own, ...general]),
    choice: some('choice', own),
  };
}
