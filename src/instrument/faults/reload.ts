/** Kept for the visit: the page has been loaded anew by itself. */
const KEY = 'reloaded';

let touched = false;
if (typeof addEventListener !== 'undefined')
  for (const hand of ['input', 'click'] as const)
    addEventListener(hand, () => (touched = true), { capture: true, once: true });

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
  location.reload();
  return true;
}

/** Loads the page anew at an address of its own, or where it is. */
export function reloadAt(address: string | undefined): void {
  if (address) history.replaceState(history.state, '', address);
  location.reload();
}
