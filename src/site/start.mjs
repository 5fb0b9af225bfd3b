/**
 * Builds the site for the address that it is then served at, so that links, feeds and previews are whole, unless it has been built
 * for that already, and serves it.
 */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuilt } from './build/complete.mjs';
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
const root = fileURLToPath(new URL('../../', import.meta.url));
const env = { ...process.env, SITE: process.env.SITE || `http://localhost:${port}` };
if (await isBuilt(join(root, 'dist'), env)) {
  console.log('Built already: nothing has changed since.');
} else {
  const args = ['node_modules/astro/bin/astro.mjs', 'build'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
const { BASE_PATH: base, HOST: host, TRUST_PROXY } = process.env;
await serveUntilStopped({ base, host, port, trustProxy: trusted(TRUST_PROXY), isSiteAssumed: !process.env.SITE });
