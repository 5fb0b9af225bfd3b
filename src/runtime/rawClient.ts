import type { RawReply, RawRequest } from './rawProtocol';

/** The part of a Worker that this needs. */
export interface RawWorker {
  onmessage: ((event: MessageEvent<RawReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: RawRequest): void;
  terminate(): void;
}

/**
 * The repetitions of a run as CSV, drawn anew in a worker; `progress` hears the share that is done. Rejects when the
 * worker fails, and with the signal's reason when it is stopped.
 */
export function fetchRaw(
  request: RawRequest,
  progress: (share: number) => void,
  signal: AbortSignal,
  createWorker: () => RawWorker,
): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const worker = createWorker();
    const texts: string[] = [];
    const end = (work: () => void): void => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
      work();
    };
    const stop = (): void => end(() => reject(signal.reason));
    signal.addEventListener('abort', stop);
    worker.onerror = (event) => end(() => reject(new Error(event.message || 'the worker broke off')));
    worker.onmessage = ({ data }) => {
      if (data.type === 'failed') return end(() => reject(new Error(data.message)));
      texts.push(data.text);
      if (data.done) end(() => resolve(texts));
      else progress(data.rows / request.limit);
    };
    worker.postMessage(request);
  });
}
