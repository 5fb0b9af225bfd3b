/** What of a request decides who answers it. */
export type Asked = Pick<Request, 'method' | 'mode' | 'cache' | 'url'>;

/**
 * Who answers a request: the file that is kept at an address; the network, for a page that is not (`page`); or the browser as if
 * there were no worker (null). Queries are for the page, which reads them itself: every state of a lesson is one file.
 * @param kept addresses of what is kept, whole and without queries
 */
export function wayOf(
  { method, mode, cache, url }: Asked,
  origin: string,
  kept: ReadonlySet<string>,
): { readonly kept: string } | 'page' | null {
  // Who wants nothing stored wants to know how the site itself is now (instrument/faults/reason.ts).
  if (method !== 'GET' || cache === 'no-store') return null;
  const asked = new URL(url);
  if (asked.origin !== origin) return null;
  const address = asked.origin + asked.pathname;
  if (kept.has(address)) return { kept: address };
  return mode === 'navigate' ? 'page' : null;
}
