import { hasOwnPopulation, sayOwnPopulation } from '../../core/populations/ownThere';
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
  if (!hasOwnPopulation()) sayOwnPopulation(seenKept() !== null);
  // Not there at build and in tests.
  globalThis.addEventListener?.('pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted && kept() !== seenKept()) location.reload();
  });
}
