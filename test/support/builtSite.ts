import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/site/serve.mjs';

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

/** Builds the site as `npm run build` does; throws with the build's own words when it fails. */
export function buildSite(environment: Readonly<Record<string, string>> = {}, outDir = 'dist'): void {
  const result = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], {
    cwd: root,
    env: { ...cleanEnvironment(), NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(`The site does not build:\n${result.stdout}\n${result.stderr}`);
}

/** Global set-up of the browser tests: the built site, served as `npm start` serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildSite();
  const { url, stop } = await serve();
  project.provide('siteUrl', url);
  return stop;
}
