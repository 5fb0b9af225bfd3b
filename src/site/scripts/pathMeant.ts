import { decoded } from '../../notebook/decoded';

/** What can be meant by a path, and how it is made. */
export interface Paths {
  /** Of pages, below the base and without language: `lessons/central-limit-theorem/`, the start page's empty. */
  readonly pages: readonly string[];
  readonly locales: readonly string[];
  /** Where the site lives, with a slash at both ends. */
  readonly base: string;
}

/**
 * The path of the page that is meant by one that leads nowhere: without a language or a slash, in capital letters, or with a
 * bracket, a full stop or a particle written onto it. `preferred` is the language where it names none. Null where none is meant.
 */
export function pathMeant(path: string, preferred: string, { pages, locales, base }: Paths): string | null {
  const text = decoded(path).toLowerCase();
  const below = text.startsWith(base.toLowerCase()) ? text.slice(base.length) : text;
  const parts = below
    .split(/[/\\]+/)
    .map(bare)
    .filter((part) => part !== '' && part !== 'index.html');
  const locale = locales.find((one) => one.toLowerCase() === parts[0]);
  const page = (locale === undefined ? parts : parts.slice(1)).map((part) => `${part}/`).join('');
  if (!pages.includes(page) || (page === '' && locale === undefined)) return null;
  const meant = `${base}${locale ?? preferred}/${page}`;
  return meant === path ? null : meant;
}

/** A part of a path without the signs and letters that no path of the site has at its ends. */
const bare = (part: string): string => part.replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
