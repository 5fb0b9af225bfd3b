import type { Notebook, Values, Variables } from './notebook';
import { changed } from './store';

/** What a notebook without a page has to be told. */
export interface StandaloneOptions {
  readonly variables: Variables;
  readonly values: Values;
  readonly version: number;
  /** The link to where it comes from, at some values. */
  link(values: Values): string;
}

/** The notebook of a figure that no page stands behind: its variables are its own, and no address follows them. */
export function createStandalone({ variables, values: first, version, link }: StandaloneOptions): Notebook {
  const listeners = new Set<() => void>();
  let values: Values = Object.freeze({ ...first });
  return {
    variables,
    values: () => values,
    defaults: () => first,
    set(changes) {
      const next = changed(variables, values, changes);
      if (!next) return;
      values = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
    runNewest: () => {},
    notices: () => [],
    link: (_anchor, shown = values) => link(shown),
    readouts: () => NOTHING,
    publish: () => {},
  };
}

const NOTHING: Readonly<Record<string, number>> = Object.freeze({});
