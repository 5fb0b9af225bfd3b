import { createGiveWay } from './giveWay';
import { createHost, type HostOptions } from './host';
import type { FromWorker, ToWorker } from './protocol';

/** The part of a worker's global scope, or of any message port, that a host needs. */
export interface HostPort {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer: Transferable[]): void;
}

/** Plays experiments for whoever is at the other end of the port; `bring` takes the reader's own numbers. */
export function serve(port: HostPort, drawingOf: HostOptions['drawingOf'], bring?: HostOptions['bring']): void {
  const receive = createHost({
    post: (message, transfer) => port.postMessage(message, transfer),
    drawingOf,
    ...(bring && { bring }),
    now: () => performance.now(),
    giveWay: createGiveWay(),
  });
  port.onmessage = (event) => receive(event.data);
}
