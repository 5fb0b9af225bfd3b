import { decoded } from './decoded';
import { decodeLink, LONGEST_QUERY, WORDS } from './link';
import type { Variables } from './notebook';

/** What others add to links to follow them. */
const FOLLOWERS = /^(utm_\w+|\w*clid)$/;

/** The parts of an address that it may have been damaged in, as `location` has them. */
export interface Arrived {
  readonly search: string;
  readonly hash: string;
}

/**
 * Whether something may have happened to the link that led here, or it does not say all: then the code that mends
 * addresses is fetched (`mend/`). Quick, and rather yes than no.
 */
export function isDoubtful(
  variables: Variables,
  { search, hash }: Arrived,
  hasPlace: (id: string) => boolean,
): boolean {
  if (search === '' && hash === '') return false;
  const given = new URLSearchParams(search);
  const isFound = hash === '' || hasPlace(decoded(hash.slice(1)));
  // What somebody looks for may be any text.
  if (isFound && [...given.keys()].every((name) => name !== 'v' && WORDS.includes(name))) return false;
  const isKnown = (name: string): boolean =>
    Object.hasOwn(variables, name) || WORDS.includes(name) || FOLLOWERS.test(name);
  return (
    !isFound ||
    search.length > LONGEST_QUERY ||
    ![...given.keys()].every(isKnown) ||
    // An encoded `#`, `%` or `&`, and what a sentence or a quotation leaves behind.
    /%2[356]/.test(search) ||
    /\W$/.test(decoded(search)) ||
    decodeLink(variables, search).notices.length > 0 ||
    (given.has('v') && !Object.keys(variables).every((name) => given.has(name)))
  );
}

/** Whether a query is that of a link to a state: one that only says where a reader came from is not. */
export const saysState = (variables: Variables, query: string): boolean =>
  [...new URLSearchParams(query).keys()].some((name) => name === 'v' || Object.hasOwn(variables, name));
