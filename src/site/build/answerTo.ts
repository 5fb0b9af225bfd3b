import type { ParamValue } from '../../experiments/params';
import { experimentOf } from '../../labs/registry/index';
import { encodeLink } from '../../notebook/link';
import { paramsOf } from '../../notebook/params';
import { sectionsOf } from '../search/sections';
import { lessonPage, valuesAt } from './lessonPage';

/** Where in a lesson a sentence is answered, as `content/heard/` says it. */
export interface Opens {
  readonly section: string;
  readonly lab?: string | undefined;
  readonly set: string;
}

/** The way there, from the lesson's own address. */
export interface Answer {
  /** The section's title. */
  readonly section: string;
  /** The lab at the setting, else the section: `?v=1&n=30#running-mean`. */
  readonly address: string;
  /** The section, at the same setting. */
  readonly sectionAddress: string;
}

/**
 * Finds the answer in a lesson's source (MDX, with the variables in its head). Throws an Error that names what is not
 * there: the section, the lab, a variable of the page and the lab, or a
 * value that the lab can take.
 */
export function answerTo(
  { section, lab, set }: Opens,
  locale: string,
  defaults: Readonly<Record<string, ParamValue>>,
  body: string,
): Answer {
  const title = sectionsOf(body).find(({ id }) => id === section)?.title;
  if (title === undefined) throw new Error(`the lesson has no section "${section}"`);
  if (lab === undefined) {
    if (set) throw new Error(`"${set}" is for no lab`);
    return { section: title, address: `#${section}`, sectionAddress: `#${section}` };
  }
  if (!body.includes(`<Lab id="${lab}" />`)) throw new Error(`the lesson has no lab "${lab}"`);
  const page = lessonPage(locale, defaults);
  for (const name of new URLSearchParams(set).keys())
    if (!(name in page.variables)) throw new Error(`the lesson has no variable "${name}"`);
  const values = valuesAt(page, lab, set);
  const { params, settle } = experimentOf(lab);
  const [notice] = settle(paramsOf(params, values, {})).notices;
  if (notice) throw new Error(`${lab} cannot take ${notice.variable}=${notice.given}, only ${notice.used}`);
  const query = `?${encodeLink(page.variables, values)}`;
  return { section: title, address: `${query}#${lab}`, sectionAddress: `${query}#${section}` };
}
