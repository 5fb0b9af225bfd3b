import { parentPort } from 'node:worker_threads';
import { bundleUnfolding } from './bundleUnfolding.mjs';

/** Is told a folder to bundle into. */
parentPort?.on('message', async (folder) => {
  try {
    await bundleUnfolding(folder);
    parentPort?.postMessage({ done: true });
  } catch (error) {
    parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) });
  }
});
