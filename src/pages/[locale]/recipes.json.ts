import type { APIRoute } from 'astro';
import { LOCALES, stringsOf } from '../../site/locales';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** The words of the labs' code, findings and sound in one language; fetched when somebody asks for one of these. */
export const GET: APIRoute = ({ params }) => {
  const { code, recipe, finding, sound } = stringsOf(params.locale ?? '');
  return Response.json({ code, recipe, finding, sound });
};
