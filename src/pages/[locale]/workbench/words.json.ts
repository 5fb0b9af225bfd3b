import type { APIRoute } from 'astro';
import { workbenchWords } from '../../../site/build/workbenchWords';
import { LOCALES } from '../../../site/locales';

/** What the workbench says, for its page in another language. */
export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) => Response.json(workbenchWords(params.locale ?? ''));
