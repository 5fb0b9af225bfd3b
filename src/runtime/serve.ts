import type { AnyDrawing } from '../experiments/anyExperiment';
import { loadDrawing } from '../experiments/drawings';
import { createHost } from './host';
import type { FromWorker, ToWorker } from './protocol';

/** The part of a worker's global scope, or of any message port, that a host needs. */
export interface HostPort {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer: Transferable[]): void;
}

/** Plays this site's experiments for whoever is at the other end of the port. */
export function serve(port: HostPort): void {
  // Fetched once, so that later runs start at once.
  const fetched = new Map<string, AnyDrawing>();
  // Timers wait at least 4 ms and scheduler.yield() starves messages; a channel does neither.
  const channel = new MessageChannel();
  let waiting: (() => void) | undefined;
  channel.port1.onmessage = () => waiting?.();
  const receive = createHost({
    post: (message, transfer) => port.postMessage(message, transfer),
    drawingOf: (id) =>
      fetched.get(id) ??
      loadDrawing(id).then((drawing) => {
        fetched.set(id, drawing);
        return drawing;
      }),
    now: () => performance.now(),
    giveWay(turn) {
      waiting = turn;
      channel.port2.postMessage(null);
    },
  });
  port.onmessage = (event) => receive(event.data);
}
