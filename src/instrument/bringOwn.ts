import type { OwnData } from '../core/populations/own';

/** In a worker: makes the reader's own numbers something to draw from, where a page has sent some. */
export async function bringOwn(own: OwnData | undefined): Promise<void> {
  if (own) (await import('../notebook/own/bring')).bringOwn(own);
}
