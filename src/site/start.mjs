/**
 * Builds the site for the address that it is then served at, so that links, feeds and previews are whole, unless it has been built
 * for that already, and serves it.
 */
import { createServer } from 'node:http';
import { buildOnce } from './buildOnce.mjs';
import { serveUntilStopped, trusted } from './serve.mjs';

/** The port if it is free, else any that is. */
function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const trial = createServer();
    trial.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && wanted !== 0) resolve(freePort(0));
      else reject(error);
    });
    trial.listen(wanted, '127.0.0.1', () => {
      const { port } = trial.address();
      trial.close(() => resolve(port));
    });
  });
}

const port = await freePort(Number(process.env.PORT ?? 4321));
const env = { ...process.env, SITE: process.env.SITE || `http://localhost:${port}` };
const status = await buildOnce(env);
if (status !== 0) process.exit(status);
const { BASE_PATH: base, HOST: host, TRUST_PROXY } = process.env;
await serveUntilStopped({ base, host, port, trustProxy: trusted(TRUST_PROXY), isSiteAssumed: !process.env.SITE });
