import { pictureSideOf } from '../labs/registry/pictures';
import { createSimulator } from '../runtime/client';
import type { Simulator } from '../runtime/simulator';

let simulator: Simulator | undefined;
let address: string | undefined;

/** Where the page has its workers' script from, once it has asked for it: a worker that fails does not say. */
export const workerAddress = (): string | undefined => address;

const remembering = (): typeof Worker =>
  class extends globalThis.Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      address = String(url);
    }
  };

/** The one simulator that all labs of a page share. */
export function pageSimulator(): Simulator {
  simulator ??= createSimulator({
    createWorker() {
      // By this name Vite finds the script.
      const Worker = remembering();
      return new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' });
    },
    experimentOf: pictureSideOf,
  });
  return simulator;
}
