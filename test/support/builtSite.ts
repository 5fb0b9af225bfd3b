import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { COMPLETE } from '../../src/site/build/complete.mjs';
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
function cleanEnvironment(): NodeJS.ProcessEnv {
  const vitests = ['VITEST', 'BASE_URL', 'MODE', 'PROD', 'DEV', 'SSR', 'TEST'];
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !vitests.includes(name) && !name.startsWith('VITEST_')),
  );
}

/** Builds the site as `npm run build` does; rejects with the build's own words when it fails. */
export function buildSite(environment: Readonly<Record<string, string>> = {}, outDir = 'dist'): Promise<void> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], {
    cwd: root,
    env: { ...cleanEnvironment(), NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...environment },
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

/** What the last build wrote when it was whole, and what builds are made of. */
const BUILT = join(root, 'dist', COMPLETE);
const SOURCES = ['src', 'content', 'public', 'astro.config.mjs', 'package-lock.json'];

/** Whether units and a smoke test are all that is asked for (`quick.config.ts`): they take a build that is there. */
const isQuick = (project: TestProject): boolean => project.name === 'smoke';

/** When a source was last changed, in ms. */
function newestSource(): number {
  const files = SOURCES.flatMap((source) => {
    const path = join(root, source);
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file));
  });
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
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
  const fresh = isQuick(project) && existsSync(BUILT) && statSync(BUILT).mtimeMs > newestSource();
  const served = (fresh ? Promise.resolve() : buildSite()).then(
    () => serve({ port }),
    (error) => serveFailure(port, error),
  );
  return async () => (await served).stop();
}
