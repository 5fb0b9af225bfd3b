import type { Notice, ParamValue } from '../experiments/params';
import { readValue, writeValue } from '../experiments/readValue';
import { LINK_VERSION } from '../experiments/versions';
import type { Values, Variables } from './notebook';

/** What an address says, without a value, when one lab is to have the screen to itself. It is no variable. */
const PRESENT = 'present';

/** True when a query asks for one lab alone on the screen. */
export const asksToPresent = (query: string): boolean => new URLSearchParams(query).has(PRESENT);

/** A link that also asks for that: `/lesson/?v=1&n=30&present#lab`. */
export function askingToPresent(link: string): string {
  const [address = '', anchor] = link.split('#');
  return `${address}${address.includes('?') ? '&' : '?'}${PRESENT}${anchor ? `#${anchor}` : ''}`;
}

/** What an address says of the sentence heard in a meeting that it answers (`public/verdict.js`). It is no variable. */
const HEARD = 'heard';

/** The id of the sentence that a query names. */
export const heardIn = (query: string): string | null => new URLSearchParams(query).get(HEARD);

/** A link that names a sentence: `/lesson/?v=1&n=30&heard=thirty-is-enough#lab`. */
export function namingHeard(link: string, id: string): string {
  const [address = '', anchor] = link.split('#');
  return `${address}${address.includes('?') ? '&' : '?'}${HEARD}=${encodeURIComponent(id)}${anchor ? `#${anchor}` : ''}`;
}

/** What lists of sentences keep in the address besides: the topic. */
const ABOUT = 'about';

/** What the address of an embed page says of the lesson that its line leads to. It is no variable either. */
const LESSON = 'lesson';

/** The slug of the lesson that a query names. */
export const lessonIn = (query: string): string | null => new URLSearchParams(query).get(LESSON);

/** A link that names a lesson: `/embed/lab/?v=1&n=30&lesson=slug#lab`. */
export function namingLesson(link: string, slug: string): string {
  const [address = '', anchor] = link.split('#');
  return `${address}${address.includes('?') ? '&' : '?'}${LESSON}=${encodeURIComponent(slug)}${anchor ? `#${anchor}` : ''}`;
}

/** What an address may say besides variables. */
export const WORDS: readonly string[] = ['v', PRESENT, HEARD, ABOUT, LESSON];

/** Characters of a query that servers take for certain; the site's own links are far shorter. */
export const LONGEST_QUERY = 8_000;

/**
 * The query of a link (without `?`): the version, then every variable in declared order, so that a
 * later change of a default does not change what the link means. `:` and `,` stay readable.
 */
export function encodeLink(variables: Variables, values: Values, version = LINK_VERSION): string {
  const pairs = Object.entries(variables).map(
    ([name, param]) => `${readable(name)}=${readable(writeValue(param, values[name] ?? param.default))}`,
  );
  return [`v=${version}`, ...pairs].join('&');
}

/**
 * Reads any text as the query of a link. What is missing takes its default, what is unknown is
 * ignored, of repeated names the first counts, and what is impossible becomes the nearest possible
 * value with a notice. A version that is missing, or none up to `newest`, is the newest.
 */
export function decodeLink(
  variables: Variables,
  query: string,
  newest = LINK_VERSION,
): { readonly values: Values; readonly version: number; readonly notices: readonly Notice[] } {
  const given = new URLSearchParams(query.slice(0, LONGEST_QUERY));
  const { version, notice: odd } = readVersion(given.get('v') ?? '', newest);
  const notices: Notice[] = odd ? [odd] : [];
  const values: Record<string, ParamValue> = {};
  for (const [name, param] of Object.entries(variables)) {
    const text = given.get(name);
    if (text === null) {
      values[name] = param.default;
      continue;
    }
    const { value, notice } = readValue(name, param, text);
    values[name] = value;
    if (notice) notices.push(notice);
  }
  return { values, version, notices };
}

/** Nobody knows what figures a link of no known version had, so it runs the newest and the page says so. */
function readVersion(text: string, newest: number): { version: number; notice: Notice | null } {
  if (text === '') return { version: newest, notice: null };
  const whole = /^\d+$/.test(text);
  if (whole && Number(text) >= 1 && Number(text) <= newest) return { version: Number(text), notice: null };
  const code = whole && Number(text) > newest ? 'unsupported-version' : 'not-a-value';
  return { version: newest, notice: { code, variable: 'v', given: text, used: String(newest) } };
}

function readable(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',');
}
