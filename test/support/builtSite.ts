import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, with its base path and a trailing slash. */
    siteUrl: string;
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the site as `npm run build` does; throws with the build's own words when it fails. */
export function buildSite(environment: Readonly<Record<string, string>> = {}): void {
  const result = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(`The site does not build:\n${result.stdout}\n${result.stderr}`);
}

/** Global set-up of the browser tests: the built site, served as `npm start` serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildSite();
  const server = await preview({ root, logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
  project.provide('siteUrl', `http://127.0.0.1:${server.port}/`);
  return () => server.stop();
}
