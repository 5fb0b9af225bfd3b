/**
 * How a worker hears what has been sent to it meanwhile: its turn comes again by a message to itself, which waits behind all
 * others. Timers wait at least 4 ms, and `scheduler.yield()` starves messages.
 */
export function createGiveWay(): (turn: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (turn) => {
    waiting.push(turn);
    port2.postMessage(null);
  };
}
