import type { Notebook } from '../../notebook/notebook';

/** What the language links need of the page around them. */
export interface LanguagePage {
  /** True when the address carries variables. */
  hasQuery(): boolean;
  /** The id of the section that is being read; empty at the top. */
  section(): string;
}

/** The language switch leads to the same section at the same variables. */
export function bindLanguages(document: Document, notebook: Notebook, page: LanguagePage): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    const base = (link.getAttribute('href') ?? '').split(/[?#]/)[0] ?? '';
    let id = '';
    const write = (): void => {
      const query = page.hasQuery() || moved(notebook) ? (notebook.link().split('?')[1] ?? '') : '';
      link.setAttribute('href', `${base}${query && `?${query}`}${id && `#${id}`}`);
    };
    // All the ways to it come past one of these. Asking where the sections are makes the browser lay out the
    // page, so not at every change of the notebook.
    const arrive = (): void => {
      id = page.section();
      write();
    };
    for (const event of ['pointerenter', 'pointerdown', 'focus', 'contextmenu', 'click']) {
      link.addEventListener(event, arrive);
    }
    notebook.subscribe(write);
    write();
  }
}

/** The id of the last section or heading whose start is in the upper part of the window. */
export function sectionInView(document: Document, height: number): string {
  let current = '';
  for (const element of document.querySelectorAll('main h2[id], main section[data-lab][id]')) {
    if (element.getBoundingClientRect().top > height * 0.4) break;
    current = element.id;
  }
  return current;
}

function moved(notebook: Notebook): boolean {
  const [values, defaults] = [notebook.values(), notebook.defaults()];
  return Object.keys(defaults).some((name) => values[name] !== defaults[name]);
}
