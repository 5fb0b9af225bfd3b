import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * An integration that writes pages of the built site anew, as a function of their text.
 * @param {string} name
 * @param {(html: string, write: (file: string, content: string) => void) => string} rewritten it may also write a file of the site
 * @param {(file: string) => boolean} isMine which pages, by their path in the built folder
 */
export const rewriting = (name, rewritten, isMine = () => true) => ({
  name,
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const files = await readdir(root, { recursive: true });
      const beside = new Map();
      const write = (file, content) => beside.set(file, content);
      await Promise.all(
        files
          .filter((file) => file.endsWith('.html') && isMine(file))
          .map(async (file) => {
            const path = join(root, file);
            const html = await readFile(path, 'utf8');
            const now = rewritten(html, write);
            if (now !== html) await writeFile(path, now);
          }),
      );
      await Promise.all([...beside].map(([file, content]) => writeFile(join(root, file), content)));
    },
  },
});
