/**
 * Why something of the page did not come: no network; the site is another one since; a page came instead of a script (a
 * network that wants a sign-in); something between here and there; it is on its way for long.
 */
export type Reason = 'offline' | 'old' | 'page' | 'blocked' | 'late';

/** How long the site may take to say how it is, in ms. */
const PATIENCE = 5_000;

/**
 * Asks the site why something did not come: whether it still has the scripts of this page, or what stands at the
 * `address` that failed, where that is known. Never rejects.
 */
export async function reasonOf(document: Document, address?: string): Promise<Reason> {
  if (!navigator.onLine) return 'offline';
  const ask = (path: string): Promise<Response> =>
    fetch(path, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
  try {
    if (address) {
      const { ok, headers } = await ask(address);
      if (ok && headers.get('content-type')?.includes('html')) return 'page';
    }
    const now = await (await ask(location.pathname)).text();
    // A page that is not of this site says nothing about it.
    return now.includes('id="fault"') && scriptsOf(document).some((script) => !now.includes(script))
      ? 'old'
      : 'blocked';
  } catch {
    return navigator.onLine ? 'blocked' : 'offline';
  }
}

/** The addresses of what wakes the page, as they stand in it. */
const scriptsOf = (document: Document): readonly string[] =>
  [...document.querySelectorAll('script[type=module][src], astro-island')].map(
    (element) => element.getAttribute('src') ?? element.getAttribute('component-url') ?? '',
  );
