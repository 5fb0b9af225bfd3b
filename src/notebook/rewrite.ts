/** How often an address is written at most, in ms. */
const PACE = 300;

let waiting: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Writes an address in place of the present one; of many in a short time the first at once and the last soon after.
 * Safari throws at the hundredth within ten seconds, and whoever holds a key has that many.
 */
export function rewriteAddress(address: string, history: History): void {
  waiting = address;
  if (timer === undefined) settleAddress(history);
}

/** Writes what waits to be written, now. */
export function settleAddress(history: History): void {
  clearTimeout(timer);
  timer = undefined;
  if (waiting === null) return;
  try {
    history.replaceState(history.state, '', waiting);
    waiting = null;
  } catch {
    // The next time, when the browser allows it again.
  }
  timer = setTimeout(settleAddress, PACE, history);
}
