import { expectOwnPopulation, hasOwnPopulation, ownPopulation } from '../../core/populations/own';
import { kept, seeKept, seenKept } from './kept';

let met = false;

/**
 * To be called before a page reads its link: one that names the reader's own numbers is right where the visit has
 * some. A page that the browser has put aside comes back as it was; where the numbers are others by then, it begins anew.
 */
export function meetOwn(): void {
  if (met) return;
  met = true;
  seeKept();
  if (seenKept() !== null && !hasOwnPopulation()) expectOwnPopulation();
  // Not there at build and in tests.
  globalThis.addEventListener?.('pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted && kept() !== seenKept()) location.reload();
  });
}

let coming: Promise<void> | undefined;

/** Brings them. Whoever draws or computes waits for it; undefined where there is nothing to wait for. */
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
