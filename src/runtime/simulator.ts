import type { AnyPicture } from '../experiments/anyExperiment';
import type { Progress } from '../experiments/experiment';
import type { Frame } from '../experiments/frame';
import type { Notice, ParamValue } from '../experiments/params';
import type { WorkerLike } from './pool';
import type { After } from './silences';

export type RunParams = Readonly<Record<string, ParamValue>>;
/** Why a run has failed, where it is not the drawing itself: its code did not come, or no word of its worker. */
export type RunFault = 'unloaded' | 'silent';
export type RunState = 'running' | 'ready' | 'stopped' | 'failed';

/** Hears of one `run` call, until the lab's next. */
export interface RunListener {
  /**
   * At most once an animation frame, and within it; the last call of a run comes just before its 'ready'.
   * @param tookMs of that animation frame for the lab so far, in ms
   */
  frames(frames: readonly Frame[], progress: Progress, tookMs?: number): void;
  state(state: RunState, message?: string, fault?: RunFault): void;
  /** What `settle` had to change in the params; called at once, and only when it changed something. */
  notices?(notices: readonly Notice[]): void;
}

export interface Simulator {
  /**
   * Runs an experiment for a lab. Params valid one by one are enough: they are settled here. The
   * newest call for a lab wins: no listener of an older one is called again. Where only params marked
   * `view` differ from the lab's last call, the same draws are shown anew (and go on, if under way).
   */
  run(lab: string, experimentId: string, params: RunParams, listener: RunListener): void;
  /** Ends the lab's run; what is drawn stays and can still be viewed differently. */
  stop(lab: string): void;
  /** Makes new workers and runs again whatever was under way or has failed. */
  restart(): void;
  /** Makes new workers and draws everything anew: what whoever draws knows beside params has changed. */
  renew(): void;
}

export interface SimulatorOptions {
  readonly createWorker: () => WorkerLike;
  /** How many workers at most. They are made when a run first needs them, and then kept. */
  readonly workers?: number;
  readonly requestFrame?: (paint: () => void) => void;
  readonly after?: After;
  /** The page's side of an engine that has been fetched. */
  readonly experimentOf: (id: string) => AnyPicture;
}
