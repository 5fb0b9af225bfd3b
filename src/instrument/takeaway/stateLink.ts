import { encodeLink } from '../../notebook/link';
import type { Notebook, Values } from '../../notebook/notebook';
import type { Taken } from './taken';

/** The page's variables as they were for a picture: those that its lab reads from its settled params. */
export function stateValues(notebook: Notebook, { params, fixed }: Pick<Taken, 'params' | 'fixed'>): Values {
  return Object.fromEntries(
    Object.entries(notebook.values()).map(([name, value]) => [name, name in fixed ? value : (params[name] ?? value)]),
  );
}

/** The link, from the site's root, that opens a picture again. */
export function stateLink(notebook: Notebook, taken: Pick<Taken, 'params' | 'fixed' | 'anchor'>): string {
  const [path = ''] = notebook.link().split('?');
  const query = encodeLink(notebook.variables, stateValues(notebook, taken), notebook.version());
  return `${path}?${query}#${taken.anchor}`;
}
