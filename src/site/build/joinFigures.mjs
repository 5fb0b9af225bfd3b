import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { joined } from './joined.mjs';

/** Holds figures and their particles together in the Korean pages of the built site. */
export function joinFigures() {
  return {
    name: 'join-figures',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = join(fileURLToPath(dir), 'ko');
        const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
        await Promise.all(
          pages.map(async (page) => {
            const path = join(root, page);
            await writeFile(path, joined(await readFile(path, 'utf8')));
          }),
        );
      },
    },
  };
}
