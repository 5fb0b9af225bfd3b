import type { APIRoute } from 'astro';
import { KNOWS_ITS_ADDRESS } from '../site/address';
import { sitemap } from '../site/feeds/sitemap';
import { DEFAULT_LOCALE, LOCALES } from '../site/locales';
import { pagesIn } from '../site/sitePages';

/** `/sitemap.xml`; none where the site does not know its own address. */
export const getStaticPaths = () => (KNOWS_ITS_ADDRESS ? [{ params: { sitemap: 'sitemap' } }] : []);

export const GET: APIRoute = async () => {
  const paths = (await pagesIn(DEFAULT_LOCALE)).map(({ path }) => path);
  return new Response(sitemap(paths, LOCALES, DEFAULT_LOCALE), { headers: { 'Content-Type': 'application/xml' } });
};
