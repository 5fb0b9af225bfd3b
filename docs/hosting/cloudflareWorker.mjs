/**
 * Links that unfold to their own figures at Cloudflare, without a server: beside the static files a Worker answers those
 * who show links. wrangler.links.jsonc says which addresses come here. Pictures are drawn by what the build puts into dist.server/.
 */
import { drawLink } from '../../dist.server/drawLink.mjs';
import { linkState } from '../../dist.server/linkState.mjs';
import built from '../../dist.server/pages.json' with { type: 'json' };
import { tagsOf, withOrigin, withoutEmbed, withTags } from '../../src/site/server/unfold/headTags.mjs';
import { isReader } from '../../src/site/server/unfold/whoAsks.mjs';

const { pages, site } = built;
const DAY = 'public, max-age=86400';

/** The picture of a state, with its words in headers, kept by what it shows. Nothing where there is none. */
async function drawn(state, origin, context) {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(state.key));
  const name = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const key = `${origin}/unfolded/${name}`;
  const known = await caches.default.match(key);
  if (known) return known;
  try {
    const { name: lab, finding, png } = await drawLink(state);
    const headers = { 'content-type': 'image/png', 'cache-control': DAY, etag: `"${name.slice(0, 22)}"` };
    const words = { 'x-lab': encodeURIComponent(lab), 'x-finding': encodeURIComponent(finding) };
    const picture = new Response(png, { headers: { ...headers, ...words } });
    context.waitUntil(caches.default.put(key, picture.clone()));
    return picture;
  } catch {
    // Too much for a link, or words that do not fit: the lesson's own.
    return undefined;
  }
}

export default {
  async fetch(request, env, context) {
    const { origin, pathname, search } = new URL(request.url);
    const file = () => env.ASSETS.fetch(request);
    const [, path = '', asked] = /^\/(.*\/)(preview\.png)?$/.exec(pathname) ?? [];
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (
      !isRead ||
      search === '' ||
      !Object.hasOwn(pages, path) ||
      (!asked && isReader(Object.fromEntries(request.headers)))
    )
      return file();
    const state = linkState(pages[path], search);
    if (!state) return file();
    const picture = await drawn(state, origin, context);
    if (asked) return picture ?? file();
    const answer = await file();
    if (!answer.ok) return answer;
    const html = await answer.text();
    const end = html.indexOf('</head>');
    const head = withOrigin(html.slice(0, end), site ? new URL(site).origin : '', origin);
    const [name, finding] = ['x-lab', 'x-finding'].map((header) =>
      decodeURIComponent(picture?.headers.get(header) ?? ''),
    );
    const addresses = { picture: `${origin}/${path}preview.png${search}`, link: `${origin}/${path}${search}` };
    const tags = tagsOf(pages[path], picture && { name, finding }, addresses);
    const headers = new Headers(answer.headers);
    for (const stale of ['etag', 'content-length', 'content-encoding']) headers.delete(stale);
    headers.set('vary', 'sec-fetch-dest, sec-fetch-site, user-agent');
    return new Response(withTags(picture ? withoutEmbed(head) : head, tags) + html.slice(end), { headers });
  },
};
