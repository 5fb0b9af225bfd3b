import { lessonIn } from './link';
import type { Notebook, Variables } from './notebook';
import { meetOwn } from './own/kept';
import { createNotebook, type NotebookEnvironment } from './store';

let notebook: Notebook | undefined;

/**
 * The notebook of the page at hand, shared by all that runs on it. Its variables stand in
 * `<script type="application/json" id="notebook">`; a page without one has an empty notebook.
 * For the browser alone, though importing this is harmless anywhere.
 */
export function pageNotebook(): Notebook {
  if (!notebook) {
    meetOwn();
    const { variables, lessons } = pageData();
    notebook = createNotebook(variables, { ...browserEnvironment(), ...(lessons && { home: homeIn(lessons) }) });
  }
  return notebook;
}

interface PageData {
  readonly variables: Variables;
  /** On an embed page: paths by slug of the lessons that have its lab. */
  readonly lessons?: Readonly<Record<string, string>>;
}

function pageData(): PageData {
  const text = document.getElementById('notebook')?.textContent;
  return text ? (JSON.parse(text) as PageData) : { variables: {} };
}

/** The lesson that the address of an embed page asks for, else the first one. */
function homeIn(lessons: Readonly<Record<string, string>>): string {
  const asked = lessonIn(location.search);
  return (asked && Object.hasOwn(lessons, asked) ? lessons[asked] : Object.values(lessons)[0]) ?? '';
}

function browserEnvironment(): NotebookEnvironment {
  return {
    address: () => location,
    write(address, way) {
      // In a frame, Back belongs to the page around it.
      if (way === 'push' && parent === window) history.pushState(null, '', address);
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
