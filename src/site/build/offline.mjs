import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { keptAtStart, keptFile, keptOf } from './keptFiles.mjs';
import { WORKER, workerFile } from './workerFile.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The code of all workers, as one script that needs nothing else. */
export async function workerCode() {
  const { output } = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // Workbox says less then.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: join(root, 'src/site/offline/worker.ts'), output: { format: 'iife' } },
    },
  });
  return output[0].code;
}

/**
 * Writes the service workers of a site (site/offline/worker.ts): one for each language, which keeps all of its pages, and one
 * for what is in none.
 * @param {string} folder of the built site
 * @param {string} base with a slash at both ends
 * @param {readonly string[]} locales
 * @param {string} code of all workers
 */
export async function writeWorkers(folder, base, locales, code) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
  const contents = new Map();
  const contentOf = (file) => {
    if (!contents.has(file)) contents.set(file, readFileSync(join(folder, file)));
    return contents.get(file);
  };
  const textOf = (file) => contentOf(file).toString('utf8');
  const write = (name, kept, first) => {
    const plan = { files: kept.map((file) => keptFile(file, base, contentOf)), notHere: `${base}offline/`, first };
    return writeFile(join(folder, name), `self.plan=${JSON.stringify(plan)};\n${code}`);
  };
  await Promise.all([
    write(WORKER, keptAtStart(files, textOf), 'network'),
    ...locales.map((locale) => write(workerFile(locale), keptOf(files, locale, textOf), 'kept')),
  ]);
}

/** Makes the built site work without a network. After all that changes pages: what is kept is told by its content. */
export function offline(locales) {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': async ({ dir }) => writeWorkers(fileURLToPath(dir), base, locales, await workerCode()),
    },
  };
}
