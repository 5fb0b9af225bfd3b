import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An integration that writes every page of the built site anew, as a function of its text. */
export const rewriting = (name, rewritten) => ({
  name,
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
      await Promise.all(
        pages.map(async (page) => {
          const path = join(root, page);
          await writeFile(path, rewritten(await readFile(path, 'utf8')));
        }),
      );
    },
  },
});
