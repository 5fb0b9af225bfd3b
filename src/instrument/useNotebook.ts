import { useState, useSyncExternalStore } from 'react';
import type { Notebook, Values, Variables } from '../notebook/notebook';
import { pageNotebook } from '../notebook/page';
import { defaultsOf } from '../notebook/params';

const nothing = (): void => {};

/** The page's values: its defaults at build and while waking, so that both agree, then those of the link. */
export function useNotebook(variables: Variables): { readonly notebook: Notebook | null; readonly values: Values } {
  const [defaults] = useState(() => defaultsOf(variables));
  const notebook = import.meta.env.SSR ? null : pageNotebook();
  const values = useSyncExternalStore(
    notebook?.subscribe ?? (() => nothing),
    notebook?.values ?? (() => defaults),
    () => defaults,
  );
  return { notebook, values };
}
