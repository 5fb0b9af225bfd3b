import type { Uniform } from '../core/uniform';
import type { Frame } from './frame';
import type { Notice, ParamSpec, Params } from './params';

/**
 * What is simulated. The work is cut into blocks; block k always draws from stream k of the
 * seed, and blocks are merged in order, so the figures depend on the seed alone: not on how
 * many workers draw, where they run, or how often they pause.
 *
 * A tally is plain data that survives structured cloning (numbers, typed arrays, plain objects).
 */
export interface Experiment<S extends ParamSpec = ParamSpec, T = unknown> extends Drawing<S, T>, Picture<S, T> {}

/** What both sides of a message know: what can be asked, how the work is cut, how blocks are put together. */
export interface Model<S extends ParamSpec = ParamSpec, T = unknown> {
  readonly id: string;
  readonly params: S;
  /** Brings params that are valid one by one to a possible combination, and says what it changed. */
  settle(params: Params<S>): { params: Params<S>; notices: readonly Notice[] };
  /** How many blocks the whole run has (at least 1). */
  blocks(params: Params<S>): number;
  /** Which stream of the seed a block draws from; the block's own number when left out. */
  stream?(params: Params<S>, block: number): number;
  /** An empty tally. */
  begin(params: Params<S>): T;
  /** Adds a later block to the tally of all blocks before it; may mutate and return `tally`. */
  merge(params: Params<S>, tally: T, block: T): T;
}

/** The worker's side: the model, and how to draw. */
export interface Drawing<S extends ParamSpec = ParamSpec, T = unknown> extends Model<S, T> {
  /**
   * Draws one block from its own stream. Yields the block's partial tally at least every
   * 100,000 draws so that a host can pause, show or stop; a yielded tally may be the same object,
   * mutated later (a host that keeps it copies it). Returns the full tally of the block.
   */
  draw(params: Params<S>, block: number, uniform: Uniform): Generator<T, T>;
}

/** The page's side: the model, and what a tally looks like. */
export interface Picture<S extends ParamSpec = ParamSpec, T = unknown> extends Model<S, T> {
  /** The picture of a tally: one frame a panel, top to bottom. Cheap: it runs on the main thread. */
  frames(params: Params<S>, tally: T): readonly Frame[];
  /** Code that `frames` needs for these params and that is still to be fetched: `frames` throws before it is there. */
  missing?(params: Params<S>): Promise<void> | null;
}

/** How far a run has come. */
export interface Progress {
  readonly blocksDone: number;
  readonly blocks: number;
}
