import type { APIRoute } from 'astro';
import { LOCALES } from '../../site/locales';
import { searchFile } from '../../site/search/searchFile';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** What search knows in one language; fetched when somebody searches. */
export const GET: APIRoute = async ({ params }) => Response.json(await searchFile(params.locale ?? ''));
