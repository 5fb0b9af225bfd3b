import type { Notebook, Variables } from './notebook';
import { createNotebook, type NotebookEnvironment } from './store';

let notebook: Notebook | undefined;

/**
 * The notebook of the page at hand, shared by all that runs on it. Its variables stand in
 * `<script type="application/json" id="notebook">`; a page without one has an empty notebook.
 * For the browser alone, though importing this is harmless anywhere.
 */
export function pageNotebook(): Notebook {
  notebook ??= createNotebook(pageVariables(), browserEnvironment());
  return notebook;
}

function pageVariables(): Variables {
  const text = document.getElementById('notebook')?.textContent;
  return text ? (JSON.parse(text) as { variables: Variables }).variables : {};
}

function browserEnvironment(): NotebookEnvironment {
  return {
    address: () => location,
    write(address, way) {
      if (way === 'push') history.pushState(null, '', address);
      else history.replaceState(history.state, '', address);
    },
    onReturn: (listener) => addEventListener('popstate', listener),
    onLeave: (listener) => addEventListener('pagehide', listener),
    after(ms, callback) {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  };
}
