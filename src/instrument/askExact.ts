import { ownPopulation } from '../core/populations/own';
import type { ExactRequest } from '../experiments/exactFigures';
import type { Readout } from '../experiments/frame';
import { SiteWorker as Worker } from '../runtime/siteWorker';

/** How long one waits for them, in ms: a finding says less without, and nothing wrong. */
const PATIENCE = 5_000;

/**
 * What a lab's finding needs beside its picture's figures, from a worker: the law of a mean takes longer than a page may
 * stand still. None where they cannot be had.
 */
export function askExact(request: Omit<ExactRequest, 'own'>): Promise<readonly Readout[]> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./exactFigures.worker.ts', import.meta.url), { type: 'module' });
    const end = (figures: readonly Readout[]): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(figures);
    };
    const timer = setTimeout(end, PATIENCE, []);
    worker.onmessage = ({ data }: MessageEvent<readonly Readout[]>) => end(data);
    worker.onerror = () => end([]);
    worker.postMessage({ ...request, own: ownPopulation()?.data });
  });
}
