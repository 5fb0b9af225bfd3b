import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { AnyExperiment } from '../../../experiments/anyExperiment';
import type { Frame } from '../../../experiments/frame';
import { blockDrawer, runToEnd } from '../../../experiments/run';
import { type DrawnBlock, SAID, type SharedRun, takenBlocks } from './blocks';

/** Params after `settle`. */
export type Settled = SharedRun['params'];

/** A thread that draws blocks. */
export interface Helper {
  ask(run: SharedRun): void;
  /** The next block that it has drawn, if there is one. Nothing is waited for. */
  take(): DrawnBlock | undefined;
}

/** How long a block may take to come, in ms. One that does not is drawn here. */
const PATIENCE = 60_000;

/** Starts a thread. It does not keep the process from ending. */
export function startHelper(file: string): Helper {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(file, { workerData: port2, transferList: [port2] });
  // What a thread that ends does not bring is drawn here.
  worker.on('error', () => {});
  worker.unref();
  port1.unref();
  return {
    ask: (run) => worker.postMessage(run),
    take: () => receiveMessageOnPort(port1)?.message as DrawnBlock | undefined,
  };
}

let runs = 0;

/**
 * Plays an experiment to its end, as `runToEnd` does, with the help of other threads, while this one waits. Blocks are put
 * together in their order, so the frames are the same, whoever drew what.
 */
export function runTogether(
  experiment: AnyExperiment,
  params: Settled,
  helpers: readonly Helper[],
  patience = PATIENCE,
): readonly Frame[] {
  const blocks = experiment.blocks(params);
  if (blocks === 1 || helpers.length === 0) return runToEnd(experiment, params);
  const counts = new Int32Array(new SharedArrayBuffer(8));
  const shared: SharedRun = { run: ++runs, lab: experiment.id, params, blocks, counts };
  for (const helper of helpers) helper.ask(shared);

  const drawn = new Map<number, unknown>();
  const draw = blockDrawer(experiment, params);
  for (const block of takenBlocks(shared)) drawn.set(block, draw(block));
  const collect = (): void => {
    for (const helper of helpers) {
      for (let came = helper.take(); came; came = helper.take()) {
        if (came.run === shared.run) drawn.set(came.block, came.tally ?? draw(came.block));
      }
    }
  };
  for (;;) {
    const said = Atomics.load(counts, SAID);
    collect();
    if (drawn.size === blocks || Atomics.wait(counts, SAID, said, patience) === 'timed-out') break;
  }

  let tally = experiment.begin(params);
  for (let block = 0; block < blocks; block++) {
    tally = experiment.merge(params, tally, drawn.has(block) ? drawn.get(block) : draw(block));
    drawn.delete(block);
  }
  return experiment.frames(params, tally);
}
