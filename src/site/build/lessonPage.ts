import { makeWords } from '../../charts/makeWords';
import type { Words } from '../../charts/words';
import { readValue } from '../../experiments/readValue';
import { experimentOf } from '../../labs/registry/index';
import type { Values, Variables } from '../../notebook/notebook';
import { defaultsOf } from '../../notebook/params';
import { stringsOf, translator } from '../locales';
import { pageVariables } from './pageVariables';

/** What the components inside a lesson know about their page. */
export interface LessonPage {
  /** The language of the page (its text may be in another one where no translation exists). */
  readonly locale: string;
  /** The slug of the lesson, or of the one that leads on. */
  readonly lesson: string;
  readonly variables: Variables;
  readonly defaults: Values;
  readonly words: Words;
  readonly t: ReturnType<typeof translator>;
}

/** Makes the context of one lesson page from its language, the defaults in the lesson's head, and its slug. */
export function lessonPage(
  locale: string,
  defaults: Readonly<Record<string, number | string>>,
  lesson = '',
): LessonPage {
  const variables = pageVariables(defaults);
  return {
    locale,
    lesson,
    variables,
    defaults: defaultsOf(variables),
    words: makeWords(locale, stringsOf(locale)),
    t: translator(locale),
  };
}

/**
 * Values of a lab from text as in links, `n=100&population=die:6`, on top of the page's defaults.
 * Throws an Error that names what is wrong: an unknown variable, an impossible value.
 */
export function valuesAt(page: LessonPage, lab: string, set: string): Values {
  const { params } = experimentOf(lab);
  const values: Record<string, string | number> = { ...page.defaults };
  for (const [name, text] of new URLSearchParams(set)) {
    const param = params[name];
    if (!param) throw new Error(`<Setting lab="${lab}" set="${set}">: the lab has no variable "${name}"`);
    const { value, notice } = readValue(name, param, text);
    if (notice) throw new Error(`<Setting lab="${lab}" set="${set}">: ${name} cannot be ${text}`);
    values[name] = value;
  }
  return values;
}
