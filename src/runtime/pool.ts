import type { FromWorker, ToWorker } from './protocol';

/** The part of a Worker that the pool needs. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  postMessage(message: ToWorker): void;
  terminate(): void;
}

/** A worker and the runs that it is drawing for. */
export interface Seat {
  readonly worker: WorkerLike;
  readonly runs: Set<number>;
}

export interface Pool {
  /**
   * Up to `wanted` workers, least busy first; new ones are made while there is room. Fewer when
   * some cannot be made; throws what the maker threw when there is none at all.
   */
  take(wanted: number): readonly Seat[];
  /** Ends all workers; the next `take` makes new ones. */
  clear(): void;
}

export interface PoolOptions {
  readonly size: number;
  readonly createWorker: () => WorkerLike;
  readonly received: (message: FromWorker, seat: Seat) => void;
  /** A worker broke and is gone; its seat tells which runs it takes along. Without a message its script did not come. */
  readonly broke: (message: string, seat: Seat) => void;
}

/** Keeps workers warm: one that is made (17 to 19 ms) stays for later runs. */
export function createPool({ size, createWorker, received, broke }: PoolOptions): Pool {
  let seats: Seat[] = [];

  const add = (): void => {
    const worker = createWorker();
    const seat: Seat = { worker, runs: new Set() };
    const lose = (message: string): void => {
      seats = seats.filter((other) => other !== seat);
      silence(worker);
      broke(message, seat);
    };
    worker.onmessage = (event) => received(event.data, seat);
    worker.onerror = (event) => lose(event.message ?? '');
    worker.onmessageerror = () => lose('a message could not be read');
    seats.push(seat);
  };

  const idle = (): number => seats.filter(({ runs }) => runs.size === 0).length;

  return {
    take(wanted) {
      try {
        while (seats.length < size && idle() < wanted) add();
      } catch (error) {
        if (seats.length === 0) throw error;
      }
      return [...seats].sort((a, b) => a.runs.size - b.runs.size).slice(0, wanted);
    },
    clear() {
      for (const { worker } of seats) silence(worker);
      seats = [];
    },
  };
}

function silence(worker: WorkerLike): void {
  worker.onmessage = null;
  worker.onerror = null;
  worker.onmessageerror = null;
  worker.terminate();
}
