import { sayOwnPopulation } from '../../core/populations/ownThere';

/** Where the visit keeps the reader's own numbers: the tab's memory, which ends with it. Nowhere else, ever. */
export const KEY = 'own-data';

/** What is kept, as it is; null where there is nothing, or where a frame or a setting forbids to look. */
export function kept(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

let seen: string | null | undefined;

/** What this page goes by; undefined as long as it has not looked. */
export const seenKept = (): string | null | undefined => seen;

/** Says that this page goes by what is kept now. */
export function seeKept(): void {
  seen = kept();
}

/**
 * To be called before a page reads its link: one that names the reader's own numbers is right where the visit has
 * some. A page that the browser has put aside comes back as it was; where the numbers are others by then, it begins anew.
 */
export function meetOwn(): void {
  if (seen !== undefined) return;
  seeKept();
  sayOwnPopulation(seen !== null);
  // Not there at build and in tests.
  globalThis.addEventListener?.('pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted && kept() !== seen) location.reload();
  });
}
