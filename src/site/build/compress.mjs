import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const brotli = promisify(brotliCompress);
const TEXT = /\.(html|css|js|svg|json|txt|xml)$/;

/** Writes a Brotli copy beside every text file of the built site, for servers that send such files as they are. */
export function compress() {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).filter((file) => TEXT.test(file));
        await Promise.all(
          files.map(async (file) => {
            const path = join(root, file);
            await writeFile(`${path}.br`, await brotli(await readFile(path)));
          }),
        );
      },
    },
  };
}
