/** Whoever is slow to take what was sent does not hold a place for longer, in ms. */
const LONGEST = 250;

/**
 * Lets some through at a time, so that between them everybody else has a turn.
 * @param {number} most at a time
 * @param {number} mostWaiting who comes when so many wait is sent away
 * @returns {() => Promise<(() => void) | undefined>} resolves when it is one's turn, to what ends it; it ends by itself after 250 ms.
 * Nothing where one is sent away
 */
export function gate(most, mostWaiting) {
  let free = most;
  const waiting = [];

  function turn() {
    let isOver = false;
    const end = () => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      const next = waiting.shift();
      // Not within the same turn of the event loop.
      if (next) setImmediate(next);
      else free++;
    };
    const timer = setTimeout(end, LONGEST);
    return end;
  }

  return async () => {
    if (free > 0) {
      free--;
      return turn();
    }
    if (waiting.length >= mostWaiting) return undefined;
    await new Promise((resolve) => waiting.push(resolve));
    return turn();
  };
}
