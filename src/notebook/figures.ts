import { saysState } from './doubt';
import type { Notebook, Values } from './notebook';
import { createOverlay } from './overlay';
import { pageNotebook } from './page';
import { parseValues } from './parseValues';

const notebooks = new Map<string, Notebook>();

/**
 * The notebook of a figure of the page at hand, by its id, shared by all that runs on it: the page's own below what the
 * figure's setting names (`data-own`, as in a link). Null where there is no such figure. A link that leads to a figure
 * says how that one is.
 */
export function figureNotebook(id: string): Notebook | null {
  let notebook = notebooks.get(id);
  if (notebook) return notebook;
  const element = id ? document.getElementById(id) : null;
  const text = element?.dataset.own;
  if (text === undefined) return null;
  const page = pageNotebook();
  const own = parseValues(text, page.variables);
  const linked = saysState(page.variables, location.search) && location.hash === `#${id}`;
  notebook = createOverlay(page, linked ? only(page.values(), own) : own);
  notebooks.set(id, notebook);
  return notebook;
}

/** Says by which notebook the figure with an id lives, one that no page was built with. Null forgets it. */
export function placeNotebook(id: string, notebook: Notebook | null): void {
  if (notebook) notebooks.set(id, notebook);
  else notebooks.delete(id);
}

const only = (values: Values, names: Values): Values =>
  Object.fromEntries(Object.keys(names).map((name) => [name, values[name] as Values[string]]));
