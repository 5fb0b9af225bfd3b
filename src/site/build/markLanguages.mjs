import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { koreanMarked } from './koreanMarked.mjs';

/** Says of Korean words in the other pages of the built site that they are Korean. */
export function markLanguages() {
  return {
    name: 'mark-languages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true })).filter((file) => /^(?!ko\b).*\.html$/.test(file));
        await Promise.all(
          pages.map(async (page) => {
            const path = join(root, page);
            const html = await readFile(path, 'utf8');
            const marked = koreanMarked(html);
            if (marked !== html) await writeFile(path, marked);
          }),
        );
      },
    },
  };
}
