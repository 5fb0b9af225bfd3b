import type { APIRoute } from 'astro';
import { LOCALES, stringsOf } from '../../site/locales';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** What a page says of a link that was damaged on its way. */
export const GET: APIRoute = ({ params }) => Response.json(stringsOf(params.locale ?? '').mended);
