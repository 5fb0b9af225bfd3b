import type { AnyExperiment } from '../../src/labs/registry/index';
import { createHost } from '../../src/runtime/host';
import type { WorkerLike } from '../../src/runtime/pool';
import type { FromWorker, ToWorker } from '../../src/runtime/protocol';

interface Tally {
  sum: number;
  count: number;
  values: Float64Array;
}

/**
 * A toy whose figures depend on the order of merging: sums of floating-point draws. Block b yields
 * `steps` times. Settling brings `blocks` down to 1,000; `view` needs no new draws; `fault` throws in that block.
 */
export const toy: AnyExperiment = {
  id: 'toy',
  params: {
    blocks: { type: 'integer', min: 1, max: 1e6, default: 1, scale: 'log' },
    steps: { type: 'integer', min: 0, max: 1e6, default: 1, scale: 'log' },
    seed: { type: 'seed', default: 1 },
    fault: { type: 'integer', min: -1, max: 1e6, default: -1, scale: 'linear' },
    view: { type: 'integer', min: 0, max: 9, default: 0, scale: 'linear', view: true },
  },
  settle(given) {
    const blocks = Math.min(1000, Number(given.blocks));
    const notices =
      blocks === Number(given.blocks)
        ? []
        : [{ code: 'clamped', variable: 'blocks', given: String(given.blocks), used: String(blocks) } as const];
    return { params: { ...given, blocks } as never, notices };
  },
  blocks: (params) => Number(params.blocks),
  begin: (): Tally => ({ sum: 0, count: 0, values: new Float64Array(0) }),
  *draw(params, block, uniform) {
    if (Number(params.fault) === block) throw new Error('out of dice');
    const tally: Tally = { sum: 0, count: 0, values: new Float64Array(3) };
    for (let step = 0; step <= Number(params.steps); step++) {
      tally.sum += uniform() * 10 ** (block % 7);
      tally.count++;
      tally.values[step % 3] = tally.sum;
      if (step < Number(params.steps)) yield tally;
    }
    return tally;
  },
  merge(_params, tally: Tally, block: Tally) {
    tally.sum = (tally.sum + block.sum) / 1.000001;
    tally.count += block.count;
    tally.values = block.values;
    return tally;
  },
  frames: (params, { sum, count, values }: Tally) => [
    { kind: 'toy', seed: params.seed, view: params.view, sum, count, values, readouts: [] } as never,
  ],
};

export interface ToyFrame {
  readonly seed: number;
  readonly view: number;
  readonly sum: number;
  readonly count: number;
  readonly values: Float64Array;
}

export const experimentOf = (id: string): AnyExperiment => {
  if (id !== 'toy') throw new RangeError(`no experiment is called "${id}"`);
  return toy;
};

/** A queue that is worked off by hand: what would be turns, messages and animation frames. */
export function createQueue() {
  const tasks: (() => void)[] = [];
  return {
    push: (task: () => void) => void tasks.push(task),
    get length() {
      return tasks.length;
    },
    /** Runs one task; false when there is none. */
    step(): boolean {
      const task = tasks.shift();
      task?.();
      return task !== undefined;
    },
    /** Runs tasks until none is left or so many are done. */
    drain(most = 1e6): void {
      for (let done = 0; done < most && tasks.length > 0; done++) tasks.shift()?.();
    },
  };
}

/** A worker in this thread: messages are cloned and buffers detached as a real one does. */
export function fakeWorker(turns: { push(task: () => void): void }, clock: () => number) {
  const sent: ToWorker[] = [];
  let ended = false;
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage(message) {
      sent.push(message);
      const copy = structuredClone(message);
      turns.push(() => {
        if (!ended) receive(copy);
      });
    },
    terminate() {
      ended = true;
    },
  };
  const receive = createHost({
    drawingOf: experimentOf,
    now: clock,
    giveWay: (turn) =>
      turns.push(() => {
        if (!ended) turn();
      }),
    post(message: FromWorker, transfer) {
      const copy = structuredClone(message, { transfer });
      turns.push(() => {
        if (!ended) worker.onmessage?.({ data: copy } as MessageEvent<FromWorker>);
      });
    },
  });
  return { worker, sent, ended: () => ended };
}

/** A clock that is one ms later each time it is read. */
export function tickingClock(): () => number {
  let time = 0;
  return () => time++;
}
