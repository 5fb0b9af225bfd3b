import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** An empty file in the built folder that is there while the build is whole: a server takes no other. */
export const COMPLETE = '_complete';

/** Takes the mark away before a build touches anything, and sets it when all is written: the last of the integrations. */
export function complete() {
  let mark;
  return {
    name: 'complete',
    hooks: {
      'astro:config:done': ({ config }) => {
        mark = fileURLToPath(new URL(COMPLETE, config.outDir));
      },
      'astro:build:start': () => rm(mark, { force: true }),
      'astro:build:done': () => writeFile(mark, ''),
    },
  };
}
