import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where files are that are named by their content. */
export const FOLDER = '_astro/';

/**
 * What a rewritten page may do beside itself, with files of the built site: read one; add one to those that are named by their
 * content, which gives its name; and take one away when all pages are written.
 * @typedef {{
 *   read: (file: string) => string,
 *   add: (stem: string, ending: string, content: string) => string,
 *   drop: (file: string) => void,
 * }} Beside
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
      const added = new Map();
      const dropped = new Set();
      const beside = {
        read: (file) => readFileSync(join(root, file), 'utf8'),
        add(stem, ending, content) {
          const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
          const name = `${stem}.${hash}.${ending}`;
          added.set(name, content);
          return name;
        },
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
      await Promise.all([...added].map(([name, content]) => writeFile(join(root, FOLDER, name), content)));
      await Promise.all([...dropped].map((file) => rm(join(root, file))));
    },
  },
});
