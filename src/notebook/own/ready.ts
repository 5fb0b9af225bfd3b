import { ownPopulation } from '../../core/populations/own';
import { meetOwn, seenKept } from './kept';

let coming: Promise<void> | undefined;

/**
 * Brings the reader's own numbers. Whoever draws or computes waits for it; undefined where there is nothing to wait
 * for. Apart from what a page needs at once: it is with the code that draws or computes.
 */
export function ownReady(): Promise<void> | undefined {
  meetOwn();
  if (!coming && seenKept() !== null && !ownPopulation()) {
    coming = import('./arrive').then(({ arrive }) => arrive());
    // Offline, say: who waits fails, and the next one tries again.
    coming.catch(() => {
      coming = undefined;
    });
  }
  return coming;
}
