import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Endings of compressed copies by the encoding that they are, the best first. */
export const ENDINGS = { br: '.br', gzip: '.gz' };

/** Directions for hosts (`_headers`), and what begins with a dot but is not meant for everybody. */
const UNSENT = /^_[^/]+$|(^|\/)\.(?!well-known\/)/;

/**
 * @typedef {object} SiteFile
 * @property {string} file below the folder, with `/`
 * @property {readonly string[]} encodings that it has copies in, the best first
 * @property {Readonly<Record<string, number>>} sizes in bytes, by encoding, its own as `identity`
 */

/**
 * Every address that a folder has something at: only these are ever read. A folder's `index.html` is the folder too.
 * @param {string} folder
 * @returns {Promise<Map<string, SiteFile>>} by address, without a slash before it: `en/`, `en/index.html`, `theme.js`
 */
export async function siteFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const all = new Set(found);
  const isCopy = (file) =>
    Object.values(ENDINGS).some((ending) => file.endsWith(ending) && all.has(file.slice(0, -ending.length)));
  const addresses = new Map();
  for (const file of found) {
    if (UNSENT.test(file) || isCopy(file)) continue;
    const encodings = Object.keys(ENDINGS).filter((encoding) => all.has(file + ENDINGS[encoding]));
    const sizes = {};
    for (const encoding of ['identity', ...encodings]) {
      sizes[encoding] = (await stat(join(folder, file + (ENDINGS[encoding] ?? '')))).size;
    }
    const entry = { file, encodings, sizes };
    addresses.set(file, entry);
    if (/(^|\/)index\.html$/.test(file)) addresses.set(file.slice(0, -'index.html'.length), entry);
  }
  return addresses;
}
