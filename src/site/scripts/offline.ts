import { tellFault } from '../../instrument/faults/tell';
import { rest } from '../../page/rest';
import { trustedScript } from '../../runtime/trustedScript';

/** A page that waits for the browser to have nothing else to do waits so long at most, in milliseconds. */
const PATIENCE = 10_000;

/** Whether the reader counts megabytes, and has not installed the site, which says that it is to be there. */
const isSaving = (): boolean =>
  Boolean((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) &&
  matchMedia('(display-mode: browser)').matches;

/**
 * Lets this device keep the pages of the page's language (site/offline/worker.ts), and says when a new version of them waits.
 * Never rejects: a browser that cannot, or may not, keeps nothing.
 */
export async function bindOffline(): Promise<void> {
  const { serviceWorker } = navigator;
  const base = `${import.meta.env.BASE_URL}/`.replace(/\/+$/, '/');
  const scope = `${base}${document.documentElement.lang}/`;
  if (!serviceWorker || !location.pathname.startsWith(scope)) return;
  await rest(PATIENCE);
  try {
    const known = await serviceWorker.getRegistration(scope);
    if (isSaving() && known?.scope !== new URL(scope, location.href).href) return;
    const registration = await serviceWorker.register(trustedScript(`${base}sw-${document.documentElement.lang}.js`), {
      scope,
    });
    watch(registration);
    await serviceWorker.register(trustedScript(`${base}sw.js`));
  } catch (error) {
    console.info(error);
  }
}

/** Says when a new version is there, now or later; the first is no new one. */
function watch(registration: ServiceWorkerRegistration): void {
  const tell = (worker: ServiceWorker | null): void => {
    if (worker?.state === 'installed' && registration.active) void tellFault({ reason: 'new' });
  };
  tell(registration.waiting);
  const follow = (): void => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => tell(coming));
  };
  follow();
  registration.addEventListener('updatefound', follow);
}
