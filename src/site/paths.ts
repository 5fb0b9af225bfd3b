import { CASE_SLUGS } from './caseSlugs';

/** The path below which the site lives, with a slash at both ends: `/` or `/stats/`. */
const base = `${import.meta.env.BASE_URL}/`.replace(/\/+$/, '/');

/** The address of something in `public/` or of a page, from its path below the base. */
export const at = (path: string): string => base + path.replace(/^\//, '');

/** The address of a page in a language: `inLocale('en', 'lessons/central-limit-theorem/')`. */
export const inLocale = (locale: string, path = ''): string => at(`${locale}/${path}`);

/** The path of a lesson or a case, without language and base. */
export const lessonPath = (slug: string): string => `${CASE_SLUGS.has(slug) ? 'cases' : 'lessons'}/${slug}/`;

/** The path of the page that shows a lab alone, for frames, without language and base. */
export const embedPath = (lab: string): string => `embed/${lab}/`;

/** The path of the page about the site, without language and base. */
export const ABOUT_PATH = 'about/';

/** The path of the glossary, without language and base. */
export const GLOSSARY_PATH = 'glossary/';

/** The path of the reader's own notebook, without language and base. */
export const COLLECTION_PATH = 'notebook/';

/** The path of the workbench, without language and base. */
export const WORKBENCH_PATH = 'workbench/';

/** The path of a term in the glossary, without language and base. */
export const termPath = (id: string): string => `${GLOSSARY_PATH}#${id}`;
