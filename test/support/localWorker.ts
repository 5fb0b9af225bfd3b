import { drawingOf } from '../../src/labs/registry/drawings';
import type { WorkerLike } from '../../src/runtime/pool';
import type { FromWorker, ToWorker } from '../../src/runtime/protocol';
import { type HostPort, serve } from '../../src/runtime/serve';

/** A worker's two ends in this thread: its messages are real tasks, cloned and transferred. */
export function localWorker(): WorkerLike {
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (message) =>
      setImmediate(() => inside.onmessage?.({ data: structuredClone(message) } as MessageEvent<ToWorker>)),
    terminate: () => {},
  };
  const inside: HostPort = {
    onmessage: null,
    postMessage(message, transfer) {
      const data = structuredClone(message, { transfer });
      setImmediate(() => worker.onmessage?.({ data } as MessageEvent<FromWorker>));
    },
  };
  serve(inside, drawingOf);
  return worker;
}
