import { parentPort } from 'node:worker_threads';
import { drawLink, TooMuch } from './drawLink';
import type { LinkState } from './linkState';

/** The thread that draws, one link after another: is told a state, says what it unfolds to or why there is nothing. */
parentPort?.on('message', async (state: LinkState) => {
  try {
    const drawn = await drawLink(state);
    parentPort?.postMessage({ drawn }, [drawn.png.buffer]);
  } catch (error) {
    parentPort?.postMessage({ failure: error instanceof TooMuch ? 'too much' : String(error) });
  }
});
