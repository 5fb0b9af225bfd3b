import { ownPopulation, watchOwnPopulation } from '../core/populations/own';
import { pictureSideOf } from '../labs/registry/pictures';
import { createSimulator, type Simulator } from '../runtime/client';
import type { WorkerLike } from '../runtime/pool';

let simulator: Simulator | undefined;

/** The one simulator that all labs of a page share. */
export function pageSimulator(): Simulator {
  if (!simulator) {
    simulator = createSimulator({ createWorker, experimentOf: pictureSideOf });
    watchOwnPopulation(simulator.renew);
  }
  return simulator;
}

function createWorker(): WorkerLike {
  const worker = new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' });
  const own = ownPopulation()?.data;
  if (own) worker.postMessage({ type: 'own', own });
  return worker;
}
