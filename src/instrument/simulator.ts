import { ownPopulation, watchOwnPopulation } from '../core/populations/own';
import { pictureSideOf } from '../labs/registry/pictures';
import { createSimulator } from '../runtime/client';
import type { WorkerLike } from '../runtime/pool';
import type { Simulator } from '../runtime/simulator';
import { trustedScript } from '../runtime/trustedScript';

let simulator: Simulator | undefined;
let address: string | undefined;

/** Where the page has its workers' script from, once it has asked for it: a worker that fails does not say. */
export const workerAddress = (): string | undefined => address;

const remembering = (): typeof Worker =>
  class extends globalThis.Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(trustedScript(url), options);
      address = String(url);
    }
  };

/** The one simulator that all labs of a page share. */
export function pageSimulator(): Simulator {
  if (!simulator) {
    simulator = createSimulator({ createWorker, experimentOf: pictureSideOf });
    watchOwnPopulation(simulator.renew);
  }
  return simulator;
}

function createWorker(): WorkerLike {
  // By this name Vite finds the script.
  const Worker = remembering();
  const worker = new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' });
  const own = ownPopulation()?.data;
  if (own) worker.postMessage({ type: 'own', own });
  return worker;
}
