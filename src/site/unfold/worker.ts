import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { drawLink, TooMuch } from './drawLink';
import type { LinkState } from './linkState';

/** The thread that draws, one link after another: says when it can, is told a state, says what it unfolds to or why there is nothing. */
parentPort?.on('message', async (state: LinkState) => {
  try {
    const drawn = await drawLink(state);
    parentPort?.postMessage({ drawn }, [drawn.png.buffer]);
  } catch (error) {
    parentPort?.postMessage({ failure: error instanceof TooMuch ? 'too much' : String(error) });
  }
});

/** Where threads have priorities of their own (Linux), pages go before pictures. */
const LOWER = 5;
try {
  setPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)), LOWER);
} catch {
  // Elsewhere they share alike.
}

parentPort?.postMessage({ ready: true });
