import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What a rewritten page may do beside itself, with files of the built site: read one, write one, and take one away when all
 * pages are written.
 * @typedef {{ read: (file: string) => string, write: (file: string, content: string) => void, drop: (file: string) => void }} Beside
 */

/**
 * An integration that writes pages of the built site anew, as a function of their text.
 * @param {string} name
 * @param {(html: string, beside: Beside) => string} rewritten
 * @param {(file: string) => boolean} isMine which pages, by their path in the built folder
 */
export const rewriting = (name, rewritten, isMine = () => true) => ({
  name,
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const files = await readdir(root, { recursive: true });
      const written = new Map();
      const dropped = new Set();
      const beside = {
        read: (file) => readFileSync(join(root, file), 'utf8'),
        write: (file, content) => written.set(file, content),
        drop: (file) => dropped.add(file),
      };
      await Promise.all(
        files
          .filter((file) => file.endsWith('.html') && isMine(file))
          .map(async (file) => {
            const path = join(root, file);
            const html = await readFile(path, 'utf8');
            const now = rewritten(html, beside);
            if (now !== html) await writeFile(path, now);
          }),
      );
      await Promise.all([...written].map(([file, content]) => writeFile(join(root, file), content)));
      await Promise.all([...dropped].map((file) => rm(join(root, file))));
    },
  },
});
