/**
 * What a reader has put into their notebook. (In the code it is called a collection: a notebook is what a page knows of
 * its variables, see src/notebook/.)
 */
export interface Collection {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** A figure that was kept: a lab at a setting, where it comes from, and the reader's words under it. */
export interface Entry {
  /** Unlike any other of the collection; of this device alone. */
  readonly id: string;
  readonly lab: string;
  /** The query of a link: its version, then every param of the lab. */
  readonly query: string;
  /** The page that it was taken from, without base and language: `lessons/law-of-large-numbers/`. */
  readonly page: string;
  /** The figure's or lab's own id there. */
  readonly anchor: string;
  /** Kinds of its panels; all where left out. */
  readonly panels?: readonly string[];
  readonly controls: readonly string[];
  /** The readouts that it puts beside each other; the lab's own where left out. */
  readonly compares?: readonly string[];
  /** How high its picture is where it is 360 pixels wide; 0 where nobody has seen it yet. */
  readonly shape: number;
  readonly words: string;
  /** True where it stands beside the entry before it, on the same axes. */
  readonly beside: boolean;
}

/** What may be kept: more is a mistake, or somebody else's joke. */
export const MOST_ENTRIES = 100;
export const MOST_WORDS = 2000;
export const MOST_TITLE = 120;
const MOST_QUERY = 20_000;

export const EMPTY: Collection = { title: '', entries: [] };

/** An id that nothing in a collection has. */
export function newId(taken: Iterable<string> = []): string {
  const others = new Set(taken);
  let id = '';
  // No secret, and nothing is drawn from it.
  do id = `k${Math.floor(Math.random() * 36 ** 6).toString(36)}`;
  while (others.has(id));
  return id;
}

const NAME = /^[A-Za-z][\w-]{0,40}$/;
const PAGE = /^(?:[a-z0-9-]{1,80}\/){0,4}$/;
const ANCHOR = /^[\p{L}\p{N}._-]{0,160}$/u;

/** Reads anything at all as an entry; null where it is none. What can be mended is. */
export function readEntry(given: unknown): Entry | null {
  if (typeof given !== 'object' || given === null) return null;
  const { id, lab, query, page, anchor, panels, controls, compares, shape, words, beside } = given as Record<
    string,
    unknown
  >;
  if (typeof lab !== 'string' || !NAME.test(lab) || typeof query !== 'string') return null;
  const [shown, compared] = [namesIn(panels), namesIn(compares)];
  return {
    id: typeof id === 'string' && /^[a-z0-9]{1,20}$/.test(id) ? id : newId(),
    lab,
    query: cleanQuery(query),
    page: typeof page === 'string' && PAGE.test(page) ? page : '',
    anchor: typeof anchor === 'string' && ANCHOR.test(anchor) ? anchor : '',
    ...(shown.length > 0 && { panels: shown }),
    controls: namesIn(controls),
    ...(compared.length > 0 && { compares: compared }),
    shape: typeof shape === 'number' && shape > 0 && shape < 5000 ? Math.round(shape) : 0,
    words: cleanText(words, MOST_WORDS),
    beside: beside === true,
  };
}

/** Reads anything at all as a collection, leaving out what is no entry. Null where it is no collection. */
export function readCollection(given: unknown): Collection | null {
  if (typeof given !== 'object' || given === null) return null;
  const { title, entries } = given as Record<string, unknown>;
  if (!Array.isArray(entries)) return null;
  return { title: cleanText(title, MOST_TITLE), entries: distinctIds(entries.map(readEntry)) };
}

/** Entries with an id of their own each, as many as may be. */
export function distinctIds(entries: readonly (Entry | null)[]): readonly Entry[] {
  const taken = new Set<string>();
  return entries
    .filter((entry) => entry !== null)
    .slice(0, MOST_ENTRIES)
    .map((entry) => {
      const id = taken.has(entry.id) ? newId(taken) : entry.id;
      taken.add(id);
      return id === entry.id ? entry : { ...entry, id };
    });
}

const namesIn = (given: unknown): readonly string[] =>
  Array.isArray(given) ? given.filter((name) => typeof name === 'string' && NAME.test(name)).slice(0, 12) : [];

/** Text as it may stand on a page: no control characters but the end of a line, no longer than it may be. */
export const cleanText = (given: unknown, most: number): string =>
  typeof given === 'string' ? [...given.replace(/\r\n?/g, '\n')].slice(0, most).map(shown).join('') : '';

const shown = (sign: string): string => (sign !== '\n' && /\p{Cc}|\p{Cs}/u.test(sign) ? ' ' : sign);

/** The query of a link as links write it, whatever stood in it. */
function cleanQuery(query: string): string {
  return [...new URLSearchParams(query.slice(0, MOST_QUERY))]
    .filter(([name]) => NAME.test(name))
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(wellFormed(value)).replaceAll('%3A', ':').replaceAll('%2C', ',')}`,
    )
    .join('&');
}

/** Half a letter cannot be encoded. */
const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '\ufffd');
