/** Where pages stand, as the link to the notebook says it: `/stats/en/notebook/`. */
export interface Place {
  /** Before the path of a page: base and language. */
  readonly prefix: string;
  /** The address of the notebook. */
  readonly notebook: string;
}

/** The link to the notebook, which every page but those for frames has in its header. */
export function placeOf(document: Document): Place | null {
  const notebook = document.querySelector('a[data-notebook]')?.getAttribute('href');
  return notebook ? { notebook, prefix: notebook.replace(/[^/]+\/$/, '') } : null;
}

/** The path of a page without base and language, from a link to it. */
export const pathIn = ({ prefix }: Place, link: string): string =>
  link.startsWith(prefix) ? link.slice(prefix.length).replace(/[?#].*$/s, '') : '';
