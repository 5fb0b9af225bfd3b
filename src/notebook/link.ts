import type { Notice, ParamValue } from '../experiments/params';
import { readValue, writeValue } from '../experiments/readValue';
import type { Values, Variables } from './notebook';

/** Version of the link format. An engine change that alters draws comes with a new one. */
export const LINK_VERSION = 1;

/** What an address says, without a value, when one lab is to have the screen to itself. It is no variable. */
const PRESENT = 'present';

/** True when a query asks for one lab alone on the screen. */
export const asksToPresent = (query: string): boolean => new URLSearchParams(query).has(PRESENT);

/** A link that also asks for that: `/lesson/?v=1&n=30&present#lab`. */
export function askingToPresent(link: string): string {
  const [address = '', anchor] = link.split('#');
  return `${address}${address.includes('?') ? '&' : '?'}${PRESENT}${anchor ? `#${anchor}` : ''}`;
}

/**
 * The query of a link (without `?`): the version, then every variable in declared order, so that a
 * later change of a default does not change what the link means. `:` and `,` stay readable.
 */
export function encodeLink(variables: Variables, values: Values): string {
  const pairs = Object.entries(variables).map(
    ([name, param]) => `${readable(name)}=${readable(writeValue(param, values[name] ?? param.default))}`,
  );
  return [`v=${LINK_VERSION}`, ...pairs].join('&');
}

/**
 * Reads any text as the query of a link. What is missing takes its default, what is unknown is
 * ignored, of repeated names the first counts, and what is impossible becomes the nearest possible
 * value with a notice.
 */
export function decodeLink(
  variables: Variables,
  query: string,
): { readonly values: Values; readonly notices: readonly Notice[] } {
  const given = new URLSearchParams(query);
  const notices: Notice[] = [];
  const version = given.get('v') ?? '';
  if (Number(version) > LINK_VERSION) {
    notices.push({ code: 'unsupported-version', variable: 'v', given: version, used: String(LINK_VERSION) });
  }
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
  return { values, notices };
}

function readable(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',');
}
