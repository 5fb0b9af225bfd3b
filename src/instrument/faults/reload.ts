import { TAKE } from './take';

/** Kept for the visit: the page has been loaded anew by itself. */
const KEY = 'reloaded';

let touched = false;
if (typeof addEventListener !== 'undefined')
  for (const hand of ['input', 'click'] as const)
    addEventListener(hand, () => (touched = true), { capture: true, once: true });

let isLeaving = false;
const leave = (): void => {
  if (!isLeaving) location.reload();
  isLeaving = true;
};
/** Who keeps the site on this device; nobody in browsers that cannot, and in sealed frames, where even to ask is an error. */
const keepers = ((): ServiceWorkerContainer | undefined => {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
})();
// Somebody has taken a new version of the site, here or on another page: what this one fetches from now on would be of that.
keepers?.addEventListener('controllerchange', leave);

/** Loads the page anew, to the state that its address has; where a new version of the site waits on this device, with that. */
export async function loadAnew(): Promise<void> {
  if (!keepers) return leave();
  const waiting = await keepers.getRegistration().then(
    (registration) => registration?.waiting,
    () => null,
  );
  if (!waiting) return leave();
  waiting.addEventListener('statechange', () => waiting.state === 'activated' && leave());
  waiting.postMessage(TAKE);
}

/**
 * Loads the page anew, to the state that its address has. By itself it does so once a visit at most, and never where
 * somebody has typed or pressed something, which could be lost; false where it does not.
 */
export function reloadByItself(): boolean {
  try {
    if (touched || sessionStorage.getItem(KEY)) return false;
    sessionStorage.setItem(KEY, '1');
  } catch {
    // Who cannot keep that it has been done might do it for ever.
    return false;
  }
  void loadAnew();
  return true;
}

/** Loads the page anew at an address of its own, or where it is. */
export function reloadAt(address: string | undefined): void {
  if (address) history.replaceState(history.state, '', address);
  void loadAnew();
}
