import { bringOwn } from './bring';
import { KEY, kept } from './kept';
import { readOwn } from './text';

/**
 * Reads what the visit keeps, and goes on from it. What is damaged is dropped, and the page begins anew without: its link
 * was read as if there were numbers.
 */
export function arrive(): Promise<void> | undefined {
  const data = readOwn(kept() ?? '');
  if (data) {
    bringOwn(data);
    return;
  }
  sessionStorage.removeItem(KEY);
  location.reload();
  // Whoever waits goes on on the next page.
  return new Promise(() => {});
}
