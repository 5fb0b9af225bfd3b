import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { drawer } from './drawer.mjs';
import { thread } from './thread.mjs';

/** How long a picture may take, in ms, its exact figures and its drawing too. */
const PATIENCE = 6_000;

/**
 * What a build has beside its pages for links (site/build/unfolding.mjs).
 * @typedef {object} Bundle
 * @property {string | null} site the site's own address where the build knew it
 * @property {Record<string, { title: string }>} pages those whose links carry a state, by address
 * @property {(page: object, query: string) => { key: string, isTooMuch: boolean } | null} linkState
 * @property {ReturnType<typeof drawer>} drawer
 */

/** @returns {Promise<Bundle | undefined>} nothing where there is none, or it cannot be used */
async function load(folder) {
  try {
    const { site, pages } = JSON.parse(await readFile(join(folder, 'pages.json'), 'utf8'));
    const { linkState } = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'linkState.mjs')).href);
    return { site, pages, linkState, drawer: drawer(thread(pathToFileURL(join(folder, 'worker.mjs')), PATIENCE)) };
  } catch (error) {
    if (error.code !== 'ENOENT') console.error(`Links unfold to their lessons alone: ${error.message}`);
    return undefined;
  }
}

/**
 * The bundle of the build that is served. It is loaded when it is first asked for; that of the build before lets go of its
 * thread and its pictures.
 * @param {() => { beside: string }} current
 */
export function bundles(current) {
  let held;
  const letGo = async (one) => (await one?.bundle)?.drawer.stop();
  return {
    now() {
      const build = current();
      if (held?.build !== build) {
        void letGo(held);
        held = { build, bundle: load(build.beside) };
      }
      return held.bundle;
    },
    stop: () => letGo(held),
  };
}
