import type { APIRoute } from 'astro';
import { asScript } from '../../../site/build/asScript';
import { LOCALES } from '../../../site/locales';
import { searchFile } from '../../../site/search/searchFile';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** What search knows, for a page that may connect to nothing. */
export const GET: APIRoute = async ({ params }) => asScript(await searchFile(params.locale ?? ''));
