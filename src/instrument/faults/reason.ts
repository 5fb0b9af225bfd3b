/**
 * Why something of the page did not come: no network; the site is another one since; a page came instead of a script (a
 * network that wants a sign-in); something between here and there; it is on its way for long.
 */
export type Reason = 'offline' | 'old' | 'page' | 'blocked' | 'late';

/** How long the site may take to say how it is, in ms: on a slow line to a busy one, longer than one would think. */
const PATIENCE = 15_000;

/** Asks the site why something did not come: whether it still has the scripts of this page. Never rejects. */
export async function reasonOf(document: Document): Promise<Reason> {
  try {
    const asked = await fetch(location.pathname, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    const now = await asked.text();
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
  [...document.querySelectorAll('script[type=module][src]')].map((script) => script.getAttribute('src') ?? '');
