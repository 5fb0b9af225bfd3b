import type { AnyPicture } from '../experiments/anyExperiment';
import { type Assembly, createAssembly, type Settled } from './assembly';
import { createPool, type Seat } from './pool';
import type { FromWorker } from './protocol';
import { createSilences, wait } from './silences';
import type { RunFault, RunListener, RunParams, RunState, Simulator, SimulatorOptions } from './simulator';

/** What a lab's last call came to. */
interface Run {
  readonly id: number;
  readonly experiment: AnyPicture;
  readonly params: Settled;
  readonly listener: RunListener;
  readonly assembly: Assembly | null;
  readonly seats: readonly Seat[];
  /** True where it has been begun anew by itself, which it is once. */
  readonly again: boolean;
  state: RunState;
  message?: string;
  fault?: RunFault | undefined;
}

/** Runs experiments in workers and merges what they draw into frames. */
export function createSimulator({
  createWorker,
  workers = defaultWorkers(),
  requestFrame = (paint) => requestAnimationFrame(paint),
  after = wait,
  experimentOf,
}: SimulatorOptions): Simulator {
  const runs = new Map<string, Run>();
  /** Labs whose picture or state is out of date. */
  const stale = new Set<string>();
  let newest = 0;
  let requested = false;

  const labOf = (id: number): string | undefined => [...runs].find(([, run]) => run.id === id)?.[0];

  const received = (message: FromWorker, seat: Seat): void => {
    const lab = labOf(message.run);
    const run = lab === undefined ? undefined : runs.get(lab);
    if (message.type === 'failed' || message.done) seat.runs.delete(message.run);
    silences.end(seat);
    if (lab === undefined || !run?.assembly || run.state !== 'running') return;
    if (message.type === 'failed') {
      if (message.unloaded) renew(message.message, [message.run], 'unloaded');
      else end(lab, run, 'failed', message.message);
      return;
    }
    attempt(lab, run, (assembly) => {
      if (!assembly.add(message)) return;
      if (assembly.complete()) end(lab, run, 'ready');
      else show(lab);
    });
  };

  /**
   * A worker is of no more use, and the others may be like it: all are made anew, and what is under way begins again. What
   * a useless one was drawing does so once.
   */
  const renew = (message: string, lost: Iterable<number>, fault?: RunFault): void => {
    const ids = new Set(lost);
    pool.clear();
    silences.endAll();
    for (const [lab, run] of runs) {
      if (run.state !== 'running') continue;
      if (run.again && ids.has(run.id)) {
        end(lab, run, 'failed', message, fault);
        continue;
      }
      run.assembly?.close();
      stale.delete(lab);
      try {
        begin(lab, run.experiment, run.params, run.listener, run.again || ids.has(run.id));
      } catch (error) {
        fail(lab, run.experiment.id, run.params, run.listener, error);
      }
    }
  };

  const broke = (message: string, seat: Seat): void =>
    renew(message || 'the worker could not be loaded', seat.runs, message ? undefined : 'unloaded');

  const silences = createSilences(after, ({ runs: drawn }) => renew('the worker does not answer', drawn, 'silent'));
  const pool = createPool({ size: workers, createWorker, received, broke });

  const attempt = (lab: string, run: Run, work: (assembly: Assembly) => void): void => {
    try {
      if (run.assembly) work(run.assembly);
    } catch (error) {
      end(lab, run, 'failed', textOf(error));
    }
  };

  const show = (lab: string): void => {
    stale.add(lab);
    if (requested) return;
    requested = true;
    requestFrame(paint);
  };

  const paint = (): void => {
    requested = false;
    const labs = [...stale];
    stale.clear();
    for (const lab of labs) {
      const run = runs.get(lab);
      if (!run) continue;
      if (run.state !== 'failed' && isWaiting(lab, run)) continue;
      attempt(lab, run, (assembly) => {
        const begun = performance.now();
        const picture = assembly.current();
        if (!picture || run.state === 'failed') return;
        // Frames share arrays with their tally, and a picture must not change once it is handed out.
        const tally = run.state === 'running' ? structuredClone(picture.tally) : picture.tally;
        const frames = run.experiment.frames(run.params, tally);
        run.listener.frames(frames, picture.progress, performance.now() - begun);
      });
      // The listener may have asked for the next run already.
      if (runs.get(lab) !== run || run.state === 'running') continue;
      stale.delete(lab);
      run.listener.state(run.state, run.message, run.fault);
    }
  };

  /** Whether code that the picture needs is still on its way; the lab is painted when it has come. */
  const isWaiting = (lab: string, run: Run): boolean => {
    const missing = run.experiment.missing?.(run.params);
    missing?.then(
      () => show(lab),
      (error) => {
        if (runs.get(lab) === run && run.state !== 'failed') end(lab, run, 'failed', textOf(error), 'unloaded');
      },
    );
    return Boolean(missing);
  };

  const cancel = (run: Run): void => {
    for (const seat of run.seats) {
      const { worker, runs: drawn } = seat;
      if (drawn.delete(run.id)) worker.postMessage({ type: 'cancel', run: run.id });
      if (drawn.size === 0) silences.end(seat);
    }
  };

  const end = (lab: string, run: Run, state: RunState, message?: string, fault?: RunFault): void => {
    cancel(run);
    run.assembly?.close();
    run.state = state;
    run.message = message;
    run.fault = fault;
    show(lab);
  };

  const begin = (lab: string, experiment: AnyPicture, params: Settled, listener: RunListener, again = false): void => {
    const id = ++newest;
    const blocks = experiment.blocks(params);
    const seats = pool.take(Math.min(workers, blocks));
    const assembly = createAssembly(experiment, params);
    runs.set(lab, { id, experiment, params, listener, assembly, seats, again, state: 'running' });
    listener.state('running');
    // Fetched while the workers draw; a failure is told when the picture is due.
    experiment.missing?.(params)?.catch(() => undefined);
    for (const [first, seat] of seats.entries()) {
      const { worker, runs: drawn } = seat;
      drawn.add(id);
      silences.asked(seat);
      worker.postMessage({
        type: 'start',
        run: id,
        experiment: experiment.id,
        params,
        first,
        stride: seats.length,
      });
    }
  };

  const view = (lab: string, run: Run, params: Settled, listener: RunListener): void => {
    runs.set(lab, { ...run, params, listener });
    listener.state('running');
    if (run.state !== 'running' || run.assembly?.current()) show(lab);
  };

  /** Makes a call fail as a run fails: with a state, not with an exception in the caller's face. */
  const fail = (lab: string, experimentId: string, given: RunParams, listener: RunListener, error: unknown): void => {
    const experiment = { id: experimentId, params: {} } as AnyPicture;
    const message = textOf(error);
    const params = given as Settled;
    runs.set(lab, {
      id: ++newest,
      experiment,
      params,
      listener,
      assembly: null,
      seats: [],
      again: false,
      state: 'failed',
      message,
    });
    show(lab);
  };

  const run: Simulator['run'] = (lab, experimentId, given, listener) => {
    const last = runs.get(lab);
    try {
      const experiment = experimentOf(experimentId);
      const { params, notices } = experiment.settle(given as Settled);
      if (notices.length > 0) listener.notices?.(notices);
      if (last && last.state !== 'failed' && last.experiment === experiment && sameDraws(last, params)) {
        return view(lab, last, params, listener);
      }
      if (last) cancel(last);
      stale.delete(lab);
      begin(lab, experiment, params, listener);
    } catch (error) {
      if (last) cancel(last);
      fail(lab, experimentId, given, listener, error);
    }
  };

  /** With new workers. */
  const again = (wanted: (run: Run) => boolean): void => {
    pool.clear();
    silences.endAll();
    for (const [lab, last] of [...runs].filter(([, last]) => wanted(last))) {
      runs.delete(lab);
      run(lab, last.experiment.id, last.params, last.listener);
    }
  };

  return {
    run,
    stop(lab) {
      const current = runs.get(lab);
      if (current?.state === 'running') end(lab, current, 'stopped');
    },
    restart: () => again(({ state }) => state === 'running' || state === 'failed'),
    renew: () => again(() => true),
  };
}

/** True when params differ at most in what needs no new draws; a stopped run asked for again as it was starts anew. */
function sameDraws({ experiment, params: before, state }: Run, params: Settled): boolean {
  const changed = Object.keys(experiment.params).filter((name) => before[name] !== params[name]);
  if (changed.length === 0 && state === 'stopped') return false;
  return changed.every((name) => experiment.params[name]?.view);
}

/** All cores but the page's own, and no more than four: what a phone can spare. */
function defaultWorkers(): number {
  return Math.min(4, Math.max(1, (globalThis.navigator?.hardwareConcurrency ?? 2) - 1));
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
