import type { APIRoute } from 'astro';
import { spokenWords } from '../../site/build/spokenWords';
import { LOCALES } from '../../site/locales';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** What scripts say in one language, for pages that say nothing before they wake. */
export const GET: APIRoute = ({ params }) => Response.json(spokenWords(params.locale ?? ''));
