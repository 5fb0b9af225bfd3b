import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { blockDrawer } from '../../../experiments/run';
import { experimentOf } from '../../../labs/registry/index';
import { type DrawnBlock, SAID, type SharedRun, takenBlocks } from './blocks';

/** The end of the way on which the other thread takes what it waits for. */
const port = workerData as MessagePort;

/** Draws blocks of runs, as many as are left. */
parentPort?.on('message', (shared: SharedRun) => {
  const draw = blockDrawer(experimentOf(shared.lab), shared.params);
  for (const block of takenBlocks(shared)) {
    port.postMessage(drawn(shared.run, block, draw));
    Atomics.add(shared.counts, SAID, 1);
    Atomics.notify(shared.counts, SAID);
  }
});

function drawn(run: number, block: number, draw: (block: number) => unknown): DrawnBlock {
  try {
    return { run, block, tally: draw(block) };
  } catch {
    // The other thread meets the same fault, where it is told.
    return { run, block };
  }
}
