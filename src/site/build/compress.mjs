import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { siteStore } from './cache/siteStore.mjs';
import { kept, keyOf, NOTHING } from './cache/store.mjs';

const TEXT = /\.(html|css|js|svg|json|txt|xml|webmanifest)$/;
/** Dozens of pictures in a file (earlyApart.mjs): at Brotli's best they take five times as long, for a twelfth of their weight. */
const PICTURES = /\bearly\.[\w-]+\.txt$/;
const qualityOf = (path) => (PICTURES.test(path) ? 10 : constants.BROTLI_MAX_QUALITY);

const WAYS = {
  br: (content, path) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: qualityOf(path) } }),
  gz: (content) => promisify(gzip)(content, { level: 9 }),
};

/** Each library compresses in its own way. */
const MAKERS = {
  br: (path) => `${process.versions.brotli} ${qualityOf(path)}`,
  gz: () => process.versions.zlib,
};

/**
 * Writes a Brotli and a gzip copy beside a file, where the copy is smaller, for servers that send such files as they are.
 * @param {string} path of the file
 * @param store where copies made before are; left out, there are none
 */
export async function compressFile(path, store = NOTHING) {
  const content = await readFile(path);
  await Promise.all(
    Object.entries(WAYS).map(async ([ending, compressed]) => {
      const copy = await kept(store, keyOf(ending, MAKERS[ending](path), content), () => compressed(content, path));
      if (copy.length < content.length) await writeFile(`${path}.${ending}`, copy);
    }),
  );
}

/** Compresses every text file of the built site. */
export function compress(storeOf = siteStore) {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).filter((file) => TEXT.test(file));
        await Promise.all(files.map((file) => compressFile(join(root, file), storeOf())));
      },
    },
  };
}
