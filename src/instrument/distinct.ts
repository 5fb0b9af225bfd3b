import type { Readout } from '../experiments/frame';

/** Readouts of several panels as one list, each name once: a figure that two panels report is the same figure. */
export function distinct(readouts: readonly Readout[]): readonly Readout[] {
  return [...new Map(readouts.map((readout) => [readout.name, readout])).values()];
}
