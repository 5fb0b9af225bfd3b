import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceStore } from '../cache/siteStore.mjs';
import { runKeys, stillKeys } from './runKeys.mjs';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** What the bundle of the pages finds them by (`means.ts`). */
const MEANS = Symbol.for('large-enough/runs');

/** More of them would read their code for as long as they draw. */
const MOST_THREADS = 3;

/** What labs have drawn for pages is kept for the next build. */
export const runs = () => ({
  name: 'runs',
  hooks: {
    'astro:build:start': () => {
      globalThis[MEANS] = {
        store: sourceStore(),
        runKey: runKeys(root),
        stillKey: stillKeys(root),
        threads: Math.min(MOST_THREADS, availableParallelism() - 1),
      };
    },
  },
});

/** Bundles the thread that draws blocks (`blocksThread.ts`) with the pages that ask for them. */
export function runThreads() {
  let thread;
  return {
    name: 'run-threads',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'prerender',
    buildStart() {
      thread = this.emitFile({ type: 'chunk', id: join(root, 'src/site/build/runs/blocksThread.ts') });
    },
    writeBundle({ dir }) {
      if (globalThis[MEANS]) globalThis[MEANS].file = join(dir, this.getFileName(thread));
    },
  };
}
