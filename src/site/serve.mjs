/** Serves the built site as a host would: compressed, below its base path, with its own page for what is not there. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { NOBODY } from './build/frameRules.mjs';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The headers of the built `_headers`, by the paths they are for: `/_astro/*` is all below it, others are themselves. */
function headerRules(folder) {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return [];
  const rules = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (/^\S/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else rules.at(-1).headers.push(line.trim().split(/:\s*(.*)/s, 2));
  }
  return rules;
}

/** The same page has other spellings: `/%65n/`. */
function decoded(path) {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

const matches = (rule, path) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule);

/**
 * Starts a server and resolves to its address and what stops it.
 * @param {{ folder?: string, base?: string, port?: number }} options port 0 takes any free one
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} rejects when the port is taken
 */
export function serve({ folder = DIST, base = '/', port = 0 } = {}) {
  const prefix = `/${base}/`.replace(/\/+/g, '/').slice(0, -1);
  const rules = headerRules(folder);
  const notFound = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, { brotli: true, etag: true });

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!`${path}/`.startsWith(`${prefix}/`)) {
      response.writeHead(302, { Location: `${prefix}/` }).end();
      return;
    }
    request.url = path.slice(prefix.length) || '/';
    // Where no rule speaks, as of pages that are not there.
    response.setHeader('Content-Security-Policy', NOBODY);
    const address = decoded(path.split('?')[0]);
    for (const rule of rules) {
      if (matches(rule.path, address)) for (const [name, value] of rule.headers) response.setHeader(name, value);
    }
    files(request, response, () => {
      response.setHeader('Content-Security-Policy', NOBODY);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    });
  });

  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address();
      const stop = () =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ url: `http://localhost:${taken}${prefix}/`, stop });
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const options = { base: process.env.BASE_PATH };
  const wanted = Number(process.env.PORT ?? 4321);
  const { url } = await serve({ ...options, port: wanted }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve({ ...options, port: 0 });
  });
  console.log(`\nLarge Enough is at ${url}`);
}
