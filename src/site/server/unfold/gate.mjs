/** Whoever is slow to take what was sent does not hold a place for longer, in ms. */
const LONGEST = 250;

/** Rounds of the event loop that a turn waits at most for who is coming. */
const MOST_ROUNDS = 256;

/**
 * Acts as soon as a round of the event loop has passed in which nobody came. Node accepts one connection a round: were each
 * round to do work besides, who opens the 200th would wait for all of it.
 */
function afterArrivals(arrivals, act) {
  let before = null;
  let rounds = 0;
  const look = () => {
    const now = arrivals();
    if (now === before || rounds++ === MOST_ROUNDS) return act();
    before = now;
    setImmediate(look);
  };
  setImmediate(look);
}

/**
 * Lets some through at a time, so that between them everybody else has a turn.
 * @param {number} most at a time
 * @param {number} mostWaiting who comes when so many wait is sent away
 * @param {() => number} arrivals how many connections there have been: those who are coming go first
 * @returns {() => Promise<(() => void) | undefined>} resolves when it is one's turn, to what ends it; it ends by itself after 250 ms.
 * Nothing where one is sent away
 */
export function gate(most, mostWaiting, arrivals = () => 0) {
  let free = most;
  const waiting = [];

  function turn() {
    let isOver = false;
    const end = () => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      // Not within the same round: links that are read at once would all be read in one.
      afterArrivals(arrivals, () => {
        const next = waiting.shift();
        if (next) next();
        else free++;
      });
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
