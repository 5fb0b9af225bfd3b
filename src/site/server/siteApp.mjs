import Negotiator from '@fastify/accept-negotiator';
import send from '@fastify/send';
import fastify from 'fastify';
import { NOBODY } from '../build/frameRules.mjs';
import { ENDINGS } from './siteFiles.mjs';
import { soundRange } from './soundRange.mjs';
import { unfolding } from './unfold/unfolding.mjs';
import { answerUnread } from './unread.mjs';

/** Links of long populations are about this long at most; what is longer is no link of ours. */
const LONGEST_ADDRESS = 16_000;
/** The longest address and as much again for everything else. */
const MOST_HEADER_BYTES = 32_768;
/** How long a client may say nothing, or take to say what it wants, in ms. */
const PATIENCE = 30_000;

/** The path of an address as rules and files know it: `/%65n/` is `/en/`, and a proxy's whole address is its path. */
function pathOf(url) {
  const [path] = url.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/);
  try {
    return decodeURI(path || '/');
  } catch {
    return path;
  }
}

// RFC 9239; the list has the older name.
send.mime.define({ 'text/javascript': ['js', 'mjs'] }, true);

const queryOf = (url) => url.match(/\?[^#]*/)?.[0] ?? '';

function typeOf(file) {
  const type = send.mime.getType(file) ?? 'application/octet-stream';
  return send.isUtf8MimeType(type) ? `${type}; charset=utf-8` : type;
}

/** The first of the encodings that a client likes best; `identity` where it names none of them. */
const encodingFor = (request, encodings) =>
  Negotiator.negotiate(request.headers['accept-encoding'] ?? '', [...encodings, 'identity']) ?? 'identity';

/**
 * The server of a built site: files below a base path, each in the encoding that is asked for, with the headers that the build
 * says. Whatever has no route of its own is a file or is not there.
 * @param {Pick<Awaited<ReturnType<typeof import('./releases.mjs').releases>>, 'current' | 'find'>} releases
 * @param {string} prefix the base path without its last slash: `/stats`, or nothing
 * @param {{ trustProxy?: boolean | number | string, isSiteAssumed?: boolean }} [options] whose word counts for the address that was asked for (Fastify's
 * `trustProxy`); nobody's where left out; whether the build only took an address for the site's own
 * @returns {import('fastify').FastifyInstance} not listening yet
 */
export function siteApp(releases, prefix, { trustProxy = false, isSiteAssumed = false } = {}) {
  const app = fastify({
    trustProxy,
    requestTimeout: PATIENCE,
    connectionTimeout: 2 * PATIENCE,
    forceCloseConnections: true,
    clientErrorHandler: answerUnread,
    http: { maxHeaderSize: MOST_HEADER_BYTES },
    // An address that is no text is not there either.
    frameworkErrors: (_, request, reply) => void (refuse(request, reply) ?? answer(request, reply)),
  });
  let connections = 0;
  app.server.on('connection', () => connections++);
  const links = unfolding(releases.current, prefix, { isSiteAssumed, arrivals: () => connections });

  /** Sets what every answer says, and gives those that need no file. */
  function refuse(request, reply) {
    // Where no rule speaks, as of pages that are not there.
    reply.header('content-security-policy', NOBODY);
    for (const [name, value] of releases.current().headers(pathOf(request.raw.url))) reply.header(name, value);
    if (request.raw.url.length > LONGEST_ADDRESS) return inWords(reply, 414, 'The address is too long.');
    if (request.method === 'GET' || request.method === 'HEAD') return undefined;
    return inWords(reply.header('allow', 'GET, HEAD'), 405, 'Pages can be read, and nothing else.');
  }

  /** Nobody is to keep what went wrong. */
  function inWords(reply, status, words) {
    return reply.code(status).header('cache-control', 'no-cache').type('text/plain; charset=utf-8').send(`${words}\n`);
  }

  function leadTo(reply, status, address) {
    return reply.code(status).header('cache-control', 'no-cache').header('location', address).send();
  }

  function notFound(request, reply) {
    const { notFound: page } = releases.current();
    const encoding = encodingFor(
      request,
      Object.keys(page).filter((name) => name !== 'identity'),
    );
    reply
      .code(404)
      .headers({ 'cache-control': 'no-cache', 'content-security-policy': NOBODY, vary: 'accept-encoding' });
    if (encoding !== 'identity') reply.header('content-encoding', encoding);
    return reply.type('text/html; charset=utf-8').send(page[encoding]);
  }

  async function answer(request, reply) {
    const path = pathOf(request.raw.url);
    if (path === prefix) return leadTo(reply, 301, `${prefix}/${queryOf(request.raw.url)}`);
    if (!path.startsWith(`${prefix}/`)) return leadTo(reply, 302, `${prefix}/`);
    const address = path.slice(prefix.length + 1);
    const match = releases.find(address);
    if (match) return (await links.answer(request, reply, match)) ? reply : sendFile(request, reply, match);
    if (!releases.find(`${address}/`)) return notFound(request, reply);
    return leadTo(reply, 301, `${prefix}/${encodeURI(address)}/${queryOf(request.raw.url)}`);
  }

  async function sendFile(request, reply, { root, found: { file, encodings, sizes } }) {
    const encoding = encodingFor(request, encodings);
    request.raw.headers.range = soundRange(request.headers.range, sizes[encoding]);
    const path = encodeURI(file + (ENDINGS[encoding] ?? '')).replace(/[?#]/g, encodeURIComponent);
    const options = { root, cacheControl: false, contentType: false, dotfiles: 'allow', index: false };
    const { statusCode, headers, stream, type } = await send(request.raw, path, options);
    if (encodings.length > 0) reply.header('vary', 'accept-encoding');
    if (type === 'error') {
      stream.destroy();
      if (statusCode === 404) return notFound(request, reply);
      if (headers['Content-Range']) reply.header('content-range', headers['Content-Range']);
      return inWords(reply, statusCode, statusCode === 416 ? 'There is no such part.' : 'This cannot be given so.');
    }
    reply.code(statusCode).headers(headers);
    if (statusCode !== 304) {
      reply.type(typeOf(file));
      if (encoding !== 'identity') reply.header('content-encoding', encoding);
    }
    return reply.send(stream);
  }

  app.addHook('onRequest', async (request, reply) => refuse(request, reply));
  app.addHook('onClose', links.stop);
  app.setNotFoundHandler(answer);
  return app;
}
