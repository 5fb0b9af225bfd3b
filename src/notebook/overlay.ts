import type { ParamValue } from '../experiments/params';
import type { Notebook, Values } from './notebook';
import { changed } from './store';

/**
 * A notebook over a page's: it follows the page, except in the variables of its own, which begin at the values given,
 * are set here and are nobody else's. Its links carry every variable as it has them.
 */
export function createOverlay(page: Notebook, own: Values): Notebook {
  const listeners = new Set<() => void>();
  let held: Values = own;
  let merged: { readonly below: Values; readonly held: Values; readonly values: Values } | null = null;

  const values = (): Values => {
    const below = page.values();
    // The same object as long as nothing has changed: who watches compares it.
    if (merged?.below !== below || merged.held !== held) merged = { below, held, values: { ...below, ...held } };
    return merged.values;
  };

  return {
    ...page,
    values,
    link: (anchor) => page.link(anchor, values()),
    set(changes, history) {
      const [mine, theirs]: [Record<string, ParamValue>, Record<string, ParamValue>] = [{}, {}];
      for (const [name, value] of Object.entries(changes)) (Object.hasOwn(own, name) ? mine : theirs)[name] = value;
      const next = changed(page.variables, values(), mine);
      if (next) held = Object.fromEntries(Object.keys(own).map((name) => [name, next[name] as ParamValue]));
      if (Object.keys(theirs).length > 0) page.set(theirs, history);
      if (next) for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      const unsubscribe = page.subscribe(listener);
      return () => {
        listeners.delete(listener);
        unsubscribe();
      };
    },
    // What prose says of a lab is what the lab itself has found.
    publish: () => {},
  };
}
