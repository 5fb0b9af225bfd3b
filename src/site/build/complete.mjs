import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { besideBuilt } from './besideBuilt.mjs';
import { hashOfFiles } from './cache/hashOfFiles.mjs';
import { keyOf } from './cache/store.mjs';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** A file in the built folder that is there while the build is whole: a server takes no other. It says what was built of what. */
export const COMPLETE = '_complete';

/** All that a build is made of, where it is there. */
const SOURCES = [
  ...['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
  // The page about the site counts them.
  'test/reference/links',
  // What is installed, whatever the lock says.
  'node_modules/.package-lock.json',
];

/** What a build is asked for: of these sources, for this address. */
const askedHash = (root, { SITE = '', BASE_PATH = '/', NODE_ENV = 'production' }) =>
  keyOf(
    hashOfFiles(
      root,
      SOURCES.filter((path) => existsSync(join(root, path))),
    ),
    process.version,
    SITE,
    BASE_PATH,
    NODE_ENV,
  );

/** What a build has written, but for its mark. */
function builtHash(outDir) {
  const names = [basename(outDir), basename(besideBuilt(outDir))];
  return hashOfFiles(dirname(outDir), names, (file) => file !== `${names[0]}/${COMPLETE}`);
}

/**
 * Whether a folder holds, whole and untouched, what a build of these sources in this environment would write.
 * @param {string} outDir
 * @param {NodeJS.ProcessEnv} env
 */
export async function isBuilt(outDir, env, root = project) {
  const mark = join(outDir, COMPLETE);
  if (!existsSync(mark) || !existsSync(besideBuilt(outDir))) return false;
  return (await readFile(mark, 'utf8')) === `${askedHash(root, env)}\n${builtHash(outDir)}\n`;
}

/** Takes the mark away before a build touches anything, and sets it when all is written: the last of the integrations. */
export function complete(root = project) {
  let outDir;
  let asked;
  return {
    name: 'complete',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir).replace(/[\\/]+$/, '');
      },
      'astro:build:start': () => {
        asked = askedHash(root, process.env);
        return rm(join(outDir, COMPLETE), { force: true });
      },
      'astro:build:done': async () => {
        // What changed meanwhile may be in some pages and not in others: then it is a build of nothing that there is.
        const same = asked === askedHash(root, process.env);
        await writeFile(join(outDir, COMPLETE), same ? `${asked}\n${builtHash(outDir)}\n` : '');
      },
    },
  };
}
