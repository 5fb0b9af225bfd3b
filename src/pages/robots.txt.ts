import type { APIRoute } from 'astro';
import { absolute, KNOWS_ITS_ADDRESS } from '../site/address';
import { at } from '../site/paths';

/** Everybody may read everything; where the site knows its own address, here is the list. */
export const GET: APIRoute = () =>
  new Response(
    ['User-agent: *', 'Allow: /', ...(KNOWS_ITS_ADDRESS ? [`Sitemap: ${absolute(at('sitemap.xml'))}`] : []), ''].join(
      '\n',
    ),
  );
