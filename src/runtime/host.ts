import type { OwnData } from '../core/populations/own';
import type { AnyDrawing } from '../experiments/anyExperiment';
import { streamsOf } from '../experiments/streams';
import type { Settled } from './assembly';
import { buffersOf } from './buffers';
import type { FromWorker, StartMessage, ToWorker } from './protocol';

/** Length of a turn in ms: a message that comes in meanwhile waits no longer than this and one step. */
const TURN = 5;
/** No two messages of one run are less than this many ms apart, the last one excepted. */
const BETWEEN_MESSAGES = 16;

export interface HostOptions {
  readonly post: (message: FromWorker, transfer: ArrayBuffer[]) => void;
  /** May have to fetch the drawing side first. */
  readonly drawingOf: (id: string, params: StartMessage['params']) => AnyDrawing | Promise<AnyDrawing>;
  /** Takes the reader's own numbers. What is to be drawn after that waits for it. */
  readonly bring?: (own: OwnData) => Promise<void>;
  /** Milliseconds, ever rising. */
  readonly now: () => number;
  /** Calls back once messages that are waiting have been received. */
  readonly giveWay: (turn: () => void) => void;
}

/** One run's share of blocks, as far as it has come. */
interface Job {
  readonly run: number;
  readonly blocks: number;
  readonly stride: number;
  readonly open: (block: number) => Generator<unknown, unknown>;
  block: number;
  drawing: Generator<unknown, unknown> | null;
  partial: unknown;
  finished: { index: number; tally: unknown }[];
  posted: number;
}

/**
 * Plays experiments between messages, one turn after the other for each run under way. The newest
 * run has the next turn, so that its first picture need not wait for the others.
 */
export function createHost({ post, drawingOf, bring, now, giveWay }: HostOptions): (message: ToWorker) => void {
  let jobs: Job[] = [];
  let turning = false;

  const schedule = (): void => {
    if (turning || jobs.length === 0) return;
    turning = true;
    giveWay(turn);
  };

  const turn = (): void => {
    turning = false;
    const job = jobs.shift();
    if (job) guarded(job.run, () => play(job));
    schedule();
  };

  const play = (job: Job): void => {
    const end = now() + TURN;
    do advance(job);
    while (job.block < job.blocks && now() < end);
    const done = job.block >= job.blocks;
    const time = now();
    if (done || time - job.posted >= BETWEEN_MESSAGES) {
      job.posted = time;
      send(job, done);
    }
    if (!done) jobs.push(job);
  };

  const send = (job: Job, done: boolean): void => {
    const partial = job.partial === null ? null : { index: job.block, tally: job.partial };
    const blocks = job.finished;
    job.finished = [];
    post({ type: 'tally', run: job.run, blocks, partial, done }, [...buffersOf(blocks)]);
  };

  const guarded = (run: number, work: () => void): void => {
    try {
      work();
    } catch (error) {
      post({ type: 'failed', run, message: error instanceof Error ? error.message : String(error) }, []);
    }
  };

  /** Runs whose drawing side is being fetched. */
  const awaited = new Set<number>();

  const open = (message: StartMessage, drawing: AnyDrawing): void => {
    guarded(message.run, () => jobs.unshift(jobOf(message, drawing)));
    schedule();
  };

  /** The reader's own numbers, being made a population; null where there are none. */
  let coming: Promise<void> | null = null;

  const start = (message: StartMessage): void => {
    guarded(message.run, () => {
      const { experiment, params } = message;
      const drawing = coming ? coming.then(() => drawingOf(experiment, params)) : drawingOf(experiment, params);
      if (!(drawing instanceof Promise)) return open(message, drawing);
      awaited.add(message.run);
      drawing.then(
        (fetched) => awaited.delete(message.run) && open(message, fetched),
        (error) =>
          awaited.delete(message.run) &&
          guarded(message.run, () => {
            throw error;
          }),
      );
    });
  };

  return (message) => {
    if (message.type === 'start') return start(message);
    if (message.type === 'own') {
      coming = bring?.(message.own) ?? null;
      return;
    }
    awaited.delete(message.run);
    jobs = jobs.filter(({ run }) => run !== message.run);
    schedule();
  };
}

function jobOf({ run, first, stride, ...message }: StartMessage, experiment: AnyDrawing): Job {
  const streams = streamsOf(Number(message.params.seed ?? 0));
  const params = message.params as Settled;
  return {
    run,
    stride,
    blocks: experiment.blocks(params),
    open: (block) => experiment.draw(params, block, streams(experiment.stream?.(params, block) ?? block)),
    block: first,
    drawing: null,
    partial: null,
    finished: [],
    posted: Number.NEGATIVE_INFINITY,
  };
}

function advance(job: Job): void {
  job.drawing ??= job.open(job.block);
  const step = job.drawing.next();
  if (!step.done) {
    job.partial = step.value;
    return;
  }
  job.finished.push({ index: job.block, tally: step.value });
  job.drawing = null;
  job.partial = null;
  job.block += job.stride;
}
