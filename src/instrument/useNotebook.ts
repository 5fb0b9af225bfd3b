import { useState, useSyncExternalStore } from 'react';
import { figureNotebook } from '../notebook/figures';
import type { Notebook, Values } from '../notebook/notebook';
import { pageNotebook } from '../notebook/page';

const nothing = (): void => {};

/** What a lab reads and writes: of a figure, by its id, its own notebook; else the page's. Null at build. */
export const notebookOf = (figure?: string): Notebook | null =>
  import.meta.env.SSR ? null : (figure && figureNotebook(figure)) || pageNotebook();

/** The values of a notebook: those that the page was built with at build and while waking, so that both agree. */
export function useValues(notebook: Notebook | null, built: Values): Values {
  const [first] = useState(built);
  return useSyncExternalStore(notebook?.subscribe ?? (() => nothing), notebook?.values ?? (() => first), () => first);
}
