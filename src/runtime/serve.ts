import { createHost, type HostOptions } from './host';
import type { FromWorker, ToWorker } from './protocol';

/** The part of a worker's global scope, or of any message port, that a host needs. */
export interface HostPort {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer: Transferable[]): void;
}

/** Plays experiments for whoever is at the other end of the port; `bring` takes the reader's own numbers. */
export function serve(port: HostPort, drawingOf: HostOptions['drawingOf'], bring?: HostOptions['bring']): void {
  // Timers wait at least 4 ms and scheduler.yield() starves messages; a channel does neither.
  const channel = new MessageChannel();
  let waiting: (() => void) | undefined;
  channel.port1.onmessage = () => waiting?.();
  const receive = createHost({
    post: (message, transfer) => port.postMessage(message, transfer),
    drawingOf,
    ...(bring && { bring }),
    now: () => performance.now(),
    giveWay(turn) {
      waiting = turn;
      channel.port2.postMessage(null);
    },
  });
  port.onmessage = (event) => receive(event.data);
}
