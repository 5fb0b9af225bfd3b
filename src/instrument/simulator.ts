import { pictureSideOf } from '../labs/registry/pictures';
import { createSimulator, type Simulator } from '../runtime/client';

let simulator: Simulator | undefined;

/** The one simulator that all labs of a page share. */
export function pageSimulator(): Simulator {
  simulator ??= createSimulator({
    createWorker: () => new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' }),
    experimentOf: pictureSideOf,
  });
  return simulator;
}
