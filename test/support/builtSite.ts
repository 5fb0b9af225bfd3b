import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { isBuilt } from '../../src/site/build/complete.mjs';
import { serve } from '../../src/site/serve.mjs';
import { unpackedChromium } from './browser';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, with its base path and a trailing slash. */
    siteUrl: string;
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The environment without what Vitest puts there: Astro would take its BASE_URL, MODE and PROD for the site's own. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const vitests = ['VITEST', 'BASE_URL', 'MODE', 'PROD', 'DEV', 'SSR', 'TEST'];
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !vitests.includes(name) && !name.startsWith('VITEST_')),
  );
}

/**
 * Builds the site as `npm run build` does, unless the folder holds what that would write; rejects with the build's own words
 * when it fails.
 */
export async function buildSite(environment: Readonly<Record<string, string>> = {}, outDir = 'dist'): Promise<void> {
  const env = { ...cleanEnvironment(), NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  if (await isBuilt(join(root, outDir), env)) return;
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The site does not build:\n${said.join('')}`)),
    );
  });
}

/** A port that nobody has now. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Says at the site's address that it does not build. */
function serveFailure(port: number, error: Error): Promise<{ stop: () => Promise<void> }> {
  const server = createServer((_, response) => response.writeHead(500).end(error.message));
  const stop = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve({ stop })));
}

/**
 * Global set-up of the browser tests: the built site, served as `npm start` serves it. It is built while the other tests
 * run; `siteReady.ts` waits for it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.platform === 'linux') await unpackedChromium();
  const port = await freePort();
  project.provide('siteUrl', `http://localhost:${port}/`);
  const served = buildSite().then(
    () => serve({ port }),
    (error) => serveFailure(port, error),
  );
  return async () => (await served).stop();
}
