import { pictureSideOf } from '../labs/registry/pictures';
import { createSimulator } from '../runtime/client';
import type { Simulator } from '../runtime/simulator';

/** Where the page has its workers' script from, once it has asked for it. */
export const workerAddress = (): string | undefined =>
  performance.getEntriesByType('resource').findLast(({ name }) => name.includes('simulation.worker'))?.name;

let simulator: Simulator | undefined;

/** The one simulator that all labs of a page share. */
export function pageSimulator(): Simulator {
  simulator ??= createSimulator({
    createWorker: () => new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' }),
    experimentOf: pictureSideOf,
  });
  return simulator;
}
