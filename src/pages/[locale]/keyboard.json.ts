import type { APIRoute } from 'astro';
import { keyboardFile } from '../../site/keyboard/keyboardFile';
import { LOCALES } from '../../site/locales';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** The words of the keyboard sheet. */
export const GET: APIRoute = ({ params }) => Response.json(keyboardFile(params.locale ?? ''));
