/** Serves the built site as a host would: compressed, below its base path, with its own page for what is not there. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The headers of `public/_headers`, by the paths they are for (`/*` and prefixes such as `/_astro/*`). */
function headerRules(folder) {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return [];
  const rules = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (/^\S/.test(line)) rules.push({ prefix: line.trim().replace(/\*$/, ''), headers: [] });
    else rules.at(-1).headers.push(line.trim().split(/:\s*(.*)/s, 2));
  }
  return rules;
}

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
    for (const rule of rules) {
      if (request.url.startsWith(rule.prefix))
        for (const [name, value] of rule.headers) response.setHeader(name, value);
    }
    files(request, response, () => {
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
