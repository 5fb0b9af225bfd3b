import { fileURLToPath } from 'node:url';
import { hashOfFiles } from './hashOfFiles.mjs';
import { held } from './held.mjs';
import { openStore } from './store.mjs';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** Git ignores it, and `npm ci` takes it away. */
const FOLDER = fileURLToPath(new URL('../../../../node_modules/.cache/large-enough/', import.meta.url));

/** All that is code and words to the bundles of a build; the prose of lessons is not, and is written most often. */
const SOURCES = ['src', 'content', 'package-lock.json', 'tsconfig.json'];
export const sourcesHash = (folder = root) => hashOfFiles(folder, SOURCES, (file) => !file.endsWith('.mdx'));

let store;
let ofSources;

/** What this project's builds keep for each other, under keys of the very bytes that it is made of. */
export const siteStore = () => (store ??= openStore(FOLDER));

/** The same for what is made by code, under keys of its sources. */
export const sourceStore = () => (ofSources ??= held(siteStore()));

/** Keeps what a whole build has made, and throws old things away then: a failed one has used less than it would have. */
export function cache() {
  let before;
  return {
    name: 'cache',
    hooks: {
      // Before any key is made.
      'astro:config:setup': ({ command }) => {
        if (command === 'build') before = sourcesHash();
      },
      'astro:build:done': () => {
        if (before === sourcesHash()) sourceStore().keep();
        siteStore().end();
      },
    },
  };
}
