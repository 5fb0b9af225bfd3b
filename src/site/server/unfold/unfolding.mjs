import { join } from 'node:path';
import { builtPages, withHead } from './builtPages.mjs';
import { bundles } from './bundle.mjs';
import { etagOf, hasAlready } from './etags.mjs';
import { gate } from './gate.mjs';
import { tagsOf, withOrigin, withoutEmbed, withTags } from './headTags.mjs';
import { isReader, originOf } from './whoAsks.mjs';

/** How long a request waits for a picture, in ms: those who show links wait for some five seconds. */
const WAIT = 3_000;
/** Links that are read, and pages that are sent, at a time, and that wait for it: readers have their turn between them. */
const AT_A_TIME = 4;
const MOST_WAITING = 2_000;
/** A day: the same link shows the same figures, but a picture may be drawn better. */
const KEEP_PICTURE = 'public, max-age=86400';

/** What a promise gives, or nothing if that takes longer. */
function within(ms, promise) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const queryOf = (url) => url.match(/\?[^#]*/)?.[0] ?? '';

/**
 * Links that unfold to their own figures: for who shows links, a page at a state has a head of its own, and its picture is
 * drawn for that state. Readers, and all other addresses, are left to the server of files.
 * @param {() => import('../snapshot.mjs').Snapshot} current the build that is served
 * @param {string} prefix the base path without its last slash
 * @param {{ isSiteAssumed: boolean, arrivals: () => number }} options whether the build only took an address for the site's own: then
 * the one that is asked for counts; and how many connections there have been
 */
export function unfolding(current, prefix, { isSiteAssumed, arrivals }) {
  const { now, stop } = bundles(current);
  const pageAt = builtPages();
  const enter = gate(AT_A_TIME, MOST_WAITING, arrivals);

  /** The state of a link; null where it has none, or more are being read than can be. */
  async function stateOf({ pages, linkState }, path, query) {
    if (!Object.hasOwn(pages, path)) return null;
    const leave = await enter();
    try {
      return leave ? linkState(pages[path], query) : null;
    } finally {
      leave?.();
    }
  }

  async function sendPicture(request, reply, path, query) {
    const bundle = await now();
    const state = bundle && (await stateOf(bundle, path, query));
    const drawn = state && (await within(WAIT, bundle.drawer.draw(state)));
    if (!drawn) return false;
    reply.headers({ 'cache-control': KEEP_PICTURE, etag: drawn.etag });
    if (hasAlready(request, drawn.etag)) reply.code(304).send();
    else reply.type('image/png').send(drawn.png);
    return true;
  }

  async function sendPage(request, reply, path, query, { root, found: { file } }) {
    const bundle = await now();
    const state = bundle && query !== '' ? await stateOf(bundle, path, query) : null;
    const { site } = bundle ?? {};
    const own = site ? new URL(site).origin : '';
    const origin = own && !isSiteAssumed ? own : originOf(request);
    const built = origin && (state || origin !== own) ? await pageAt(join(root, file)) : undefined;
    if (!built) return false;
    const drawn = state ? await within(WAIT, bundle.drawer.draw(state)) : undefined;
    const leave = await enter();
    if (!leave) return false;
    reply.raw.once('close', leave);
    const link = new URL(`${origin}${prefix}/${path}${query}`);
    const addresses = { picture: new URL(`preview.png${link.search}`, link).href, link: link.href };
    const tags = state ? tagsOf(bundle.pages[path], drawn, addresses) : {};
    const here = withOrigin(built.head, own, origin);
    const head = withTags(drawn ? withoutEmbed(here) : here, tags);
    const etag = etagOf(`${current().builtAt} ${head}`);
    // Browsers get another page at this address, and nobody keeps one without asking.
    reply.headers({ etag, vary: 'sec-fetch-dest, sec-fetch-site, user-agent' });
    if (hasAlready(request, etag)) reply.code(304).send();
    else {
      reply.header('content-length', Buffer.byteLength(head) + built.rest.length);
      reply.type('text/html; charset=utf-8').send(withHead(head, built));
    }
    return true;
  }

  return {
    /** Sends what unfolds to a state; false where the file is what is to be sent. */
    async answer(request, reply, match) {
      const { file } = match.found;
      const query = queryOf(request.raw.url);
      const [, path = '', name] = /^(.*\/)?([^/]*)$/.exec(file);
      if (name === 'preview.png' && query !== '') return sendPicture(request, reply, path, query);
      if (name === 'index.html' && !isReader(request.headers)) return sendPage(request, reply, path, query, match);
      return false;
    },
    stop,
  };
}
