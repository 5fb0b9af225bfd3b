import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteStore } from './cache/siteStore.mjs';
import { keyOf } from './cache/store.mjs';
import { drawnFonts, rendererFile } from './rendererFiles.mjs';
import { inThreads } from './threads.mjs';

/** What a route leaves in the place of a picture: the drawing, to be made one when all pages are written. */
const PICTURE = 'preview.png';

/**
 * Draws the pictures whose SVG stands in their place in a built folder, several at a time. Those whose SVG was drawn before,
 * by the same renderer and with the same fonts, come from the store. Rejects where one cannot be drawn, with its `page`.
 */
export async function drawPictures(folder, store) {
  const maker = keyOf(await readFile(rendererFile), ...drawnFonts());
  const names = (await readdir(folder, { recursive: true })).filter((name) => basename(name) === PICTURE).sort();
  const asked = await Promise.all(
    names.map(async (name) => {
      const svg = await readFile(join(folder, name), 'utf8');
      const key = keyOf('picture', maker, svg);
      return { name, svg, key, png: store.get(key) };
    }),
  );
  const missing = asked.filter(({ png }) => !png);
  const drawn = (png, job) => {
    missing[job].png = png;
    store.put(missing[job].key, png);
  };
  const svgs = missing.map(({ svg }) => svg);
  await inThreads(new URL('pictureThread.mjs', import.meta.url), svgs, drawn).catch((error) => {
    throw Object.assign(error, { page: missing[error.job]?.name.replaceAll('\\', '/') });
  });
  await Promise.all(asked.map(({ name, png }) => writeFile(join(folder, name), png)));
}

/** Draws the preview pictures of the built site. */
export function pictures() {
  return {
    name: 'pictures',
    hooks: {
      'astro:build:done': ({ dir, logger }) =>
        drawPictures(fileURLToPath(dir), siteStore()).catch((error) => {
          // As Astro says it of a page.
          logger.error(`Caught error rendering /${error.page}: ${error}`);
          throw error;
        }),
    },
  };
}
