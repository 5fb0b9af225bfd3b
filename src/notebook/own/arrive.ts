import { bringOwn } from './bring';
import { KEY, kept } from './kept';
import { readOwn } from './text';

/**
 * Reads what the visit keeps, and goes on from it. What is damaged is dropped, and the page begins anew without: its link
 * was read as if there were numbers.
 */
export function arrive(): void {
  const data = readOwn(kept() ?? '');
  bringOwn(data);
  if (data) return;
  sessionStorage.removeItem(KEY);
  location.reload();
}
