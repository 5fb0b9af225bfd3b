import type { APIRoute } from 'astro';
import { asScript } from '../../../site/build/asScript';
import { keyboardFile } from '../../../site/keyboard/keyboardFile';
import { LOCALES } from '../../../site/locales';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** The words of the keyboard sheet, for a page that may connect to nothing. */
export const GET: APIRoute = async ({ params }) => asScript(await keyboardFile(params.locale ?? ''));
