import { createSimulator, type Simulator } from '../runtime/client';

let simulator: Simulator | undefined;

/** The one simulator that all labs of a page share. */
export function pageSimulator(): Simulator {
  simulator ??= createSimulator();
  return simulator;
}
