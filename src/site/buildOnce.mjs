/** Builds the site, unless the folder holds what that would write: whole, of these sources, for this address. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isBuilt } from './build/complete.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} the exit code
 */
export async function buildOnce(env) {
  if (await isBuilt(join(root, 'dist'), env)) {
    console.log('Built already: nothing has changed since.');
    return 0;
  }
  const args = ['node_modules/astro/bin/astro.mjs', 'build'];
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await buildOnce(process.env);
