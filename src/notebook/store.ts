import type { ParamValue } from '../experiments/params';
import { readValue, writeValue } from '../experiments/readValue';
import { LINK_VERSION } from '../experiments/versions';
import {
  askingToPresent,
  asksToPresent,
  decodeLink,
  encodeLink,
  heardIn,
  lessonIn,
  namingHeard,
  namingLesson,
} from './link';
import type { Notebook, Values, Variables } from './notebook';

/** How long a hand must rest before the address follows: browsers limit how often it may be written. */
const REST = 300;

/** The page around a notebook. */
export interface NotebookEnvironment {
  /** The address as it is now, in the parts of `Location`. */
  address(): { readonly pathname: string; readonly search: string; readonly hash: string };
  /** The path that links lead to, where that is not the page's own: an embed page's lesson. */
  readonly home?: string;
  /** Writes the address in place of the present entry of the history, or as a new one. */
  write(address: string, history: 'replace' | 'push'): void;
  /** Calls back when the reader has gone to another entry of the history, or to another `#`. */
  onReturn(listener: () => void): void;
  /** Calls back when the page may be about to go. */
  onLeave(listener: () => void): void;
  /** Calls back after so many ms; returns what cancels that. */
  after(ms: number, callback: () => void): () => void;
}

/** The variables of one page, read from its address and written back to it. `newest` is the newest link version. */
export function createNotebook(
  variables: Variables,
  environment: NotebookEnvironment,
  newest = LINK_VERSION,
): Notebook {
  const defaults: Values = Object.freeze(decodeLink(variables, '').values);
  const listeners = new Set<() => void>();
  const published = new Map<string, Readonly<Record<string, number>>>();
  let search = environment.address().search;
  let { values, version, notices } = decodeLink(variables, search, newest);
  let cancelWriting: (() => void) | null = null;

  const notify = (): void => {
    for (const listener of [...listeners]) listener();
  };

  const linkOf = (path: string, anchor: string, shown = values): string => {
    // A page without variables has nothing to say in its query.
    const query = Object.keys(variables).length > 0 ? `?${encodeLink(variables, shown, version)}` : '';
    return `${path}${query}${anchor && `#${anchor}`}`;
  };
  const link = (anchor = '', shown = values): string =>
    linkOf(environment.home ?? environment.address().pathname, anchor, shown);

  const write = (history: 'replace' | 'push'): void => {
    const { pathname, hash, search: query } = environment.address();
    let address = linkOf(pathname, hash.slice(1));
    // The address of a page goes on presenting, that of an embed page keeps its lesson; the link that is copied does not.
    const lesson = environment.home === undefined ? null : lessonIn(query);
    if (lesson !== null) address = namingLesson(address, lesson);
    if (asksToPresent(query)) address = askingToPresent(address);
    // Who came for a sentence goes on reading its answer. Lists of sentences keep the word for what is looked for.
    const heard = heardIn(query);
    if (heard !== null && Object.keys(variables).length > 0) address = namingHeard(address, heard);
    environment.write(address, history);
    search = environment.address().search;
  };

  const flush = (): void => {
    if (!cancelWriting) return;
    cancelWriting();
    cancelWriting = null;
    write('replace');
  };

  environment.onLeave(flush);
  environment.onReturn(() => {
    // Only the `#` has changed: what has not been written yet still holds.
    if (environment.address().search === search) {
      flush();
      return;
    }
    cancelWriting?.();
    cancelWriting = null;
    search = environment.address().search;
    ({ values, version, notices } = decodeLink(variables, search, newest));
    notify();
  });

  return {
    variables,
    link,
    values: () => values,
    defaults: () => defaults,
    notices: () => notices,
    version: () => version,
    runNewest() {
      if (version === newest) return;
      flush();
      version = newest;
      write('push');
      notify();
    },
    set(changes, history = 'replace') {
      const next = changed(variables, values, changes);
      if (!next) return;
      // So that Back returns to where the reader was, not to where the hand last rested.
      if (history === 'push') flush();
      values = next;
      if (history === 'push') write('push');
      else {
        cancelWriting?.();
        cancelWriting = environment.after(REST, flush);
      }
      notify();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readouts: (lab) => published.get(lab) ?? NOTHING,
    publish(lab, readouts) {
      if (same(published.get(lab) ?? NOTHING, readouts)) return;
      published.set(lab, readouts);
      notify();
    },
  };
}

const NOTHING: Readonly<Record<string, number>> = Object.freeze({});

/** The values after some changes, each brought to the nearest possible; null when all stays as it is. */
export function changed(variables: Variables, values: Values, changes: Values): Values | null {
  const next: Record<string, ParamValue> = { ...values };
  for (const [name, given] of Object.entries(changes)) {
    const param = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (!param) continue;
    const { value, notice } = readValue(name, param, writeValue(param, given));
    // What is no value at all leaves the variable alone.
    if (notice?.code !== 'not-a-value' && notice?.code !== 'own-numbers') next[name] = value;
  }
  return Object.keys(variables).some((name) => next[name] !== values[name]) ? next : null;
}

function same(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  const names = Object.keys(b);
  return names.length === Object.keys(a).length && names.every((name) => Object.is(a[name], b[name]));
}
