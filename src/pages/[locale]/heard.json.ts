import type { APIRoute } from 'astro';
import { heardIn } from '../../site/heard';
import { LOCALES } from '../../site/locales';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/**
 * What else finds a sentence that was heard, by its id: the words that mean it, and what it is in the other languages. Fetched
 * when somebody looks for one.
 */
export const GET: APIRoute = async ({ params }) => {
  const list = await heardIn(params.locale ?? '');
  return Response.json(
    Object.fromEntries(
      list.map(({ id, words, others }) => [
        id,
        [...words, ...others.flatMap((other) => [other.said, other.answer, ...other.words])].join(' '),
      ]),
    ),
  );
};
