import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { besideBuilt } from './besideBuilt.mjs';
import { sourceStore, sourcesHash } from './cache/siteStore.mjs';
import { kept, keyOf } from './cache/store.mjs';
import { inThreads } from './threads.mjs';

/** Bundles in a thread, and gives the bundle's files as bytes. */
async function bundled() {
  const folder = await mkdtemp(join(tmpdir(), 'unfolding-'));
  try {
    await inThreads(new URL('unfoldingThread.mjs', import.meta.url), [folder], () => {});
    return await packed(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** All files of a folder as bytes. */
async function packed(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path)]));
  return serialize(files);
}

async function unpack(files, folder) {
  for (const [name, content] of deserialize(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/**
 * Puts beside the built site what a server needs to unfold links to their own states (site/server/unfold/). It is bundled while
 * pages are made, where not from the same sources before.
 */
export function unfolding() {
  let files;
  return {
    name: 'unfolding',
    hooks: {
      'astro:build:start': () => {
        const key = keyOf('unfolding', sourcesHash(), process.version, String(process.env.NODE_ENV));
        files = kept(sourceStore(), key, bundled);
        // Told when it is asked for.
        files.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const beside = besideBuilt(folder);
        await rm(beside, { recursive: true, force: true });
        await mkdir(beside, { recursive: true });
        await unpack(await files, beside);
        await rename(join(folder, 'unfolding.json'), join(beside, 'pages.json'));
      },
    },
  };
}
