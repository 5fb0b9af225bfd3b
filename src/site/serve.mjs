/** Serves the built site as a host would: compressed, below its base path, with its own page for what is not there. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { releases } from './server/releases.mjs';
import { siteApp } from './server/siteApp.mjs';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** Not the system's folder for temporary files, which is swept. */
const SNAPSHOTS = fileURLToPath(new URL('../../node_modules/.cache/served/', import.meta.url));

/**
 * Starts a server and resolves to its address and what stops it. A new build in the folder is served as soon as it is whole.
 * @param {{ folder?: string, base?: string, port?: number, host?: string, snapshots?: string, everyMs?: number,
 *   trustProxy?: boolean | number | string, isSiteAssumed?: boolean }} options
 * port 0 takes any free one; `trustProxy` as Fastify has it; `isSiteAssumed`: nobody said the site's own address when it was built; `snapshots` is where copies of builds are kept; a new build is looked for every so many ms
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} rejects when the port is taken or nothing whole is built
 */
export async function serve({
  folder = DIST,
  base = '/',
  port = 0,
  host = '127.0.0.1',
  snapshots = SNAPSHOTS,
  everyMs = 1000,
  trustProxy = false,
  isSiteAssumed = false,
} = {}) {
  const prefix = `/${base}/`.replace(/\/+/g, '/').slice(0, -1);
  const built = await releases(folder, { home: snapshots, everyMs });
  const app = siteApp(built, prefix, { trustProxy, isSiteAssumed });
  const stop = async () => {
    await app.close();
    await built.stop();
  };
  try {
    await app.listen({ port, host });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://localhost:${app.server.address().port}${prefix}/`, stop };
}

/** What `TRUST_PROXY` says: `true`, how many proxies stand before the server, or their addresses, `127.0.0.1, 10.0.0.0/8`. */
export const trusted = (text = '') =>
  /^(true)?$/.test(text) ? text === 'true' : /^\d+$/.test(text) ? Number(text) : text;

/** Serves until the process is told to end. */
export async function serveUntilStopped(options) {
  const { url, stop } = await serve(options);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().then(() => process.exit(0)));
  console.log(`\nLarge Enough is at ${url}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { BASE_PATH: base, HOST: host, SNAPSHOTS: snapshots, TRUST_PROXY, PORT = 4321 } = process.env;
  const options = { folder: process.argv[2], base, host, snapshots, trustProxy: trusted(TRUST_PROXY) };
  await serveUntilStopped({ ...options, port: Number(PORT) }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serveUntilStopped({ ...options, port: 0 });
  });
}
