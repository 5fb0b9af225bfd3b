import type { APIRoute } from 'astro';
import { LOCALES } from '../../site/locales';
import { manifestOf } from '../../site/offline/manifest';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** What a browser needs to install the site. */
export const GET: APIRoute = ({ params }) => Response.json(manifestOf(params.locale ?? ''));
