/**
 * What a worker awaits to hear what has been sent to it meanwhile: a message to itself, which waits behind all others. Timers
 * wait at least 4 ms, and `scheduler.yield()` starves messages.
 */
export function createGiveWay(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}
