import type { IsLate } from '../charts/stack';
import type { Frame } from '../experiments/frame';
import type { ParamValue } from '../experiments/params';
import type { LabStore } from './store';

/** What the lazily loaded drawing code does for a lab. */
export interface LivePicture {
  /** Draws the frames, or moves the marks of what is drawn already; false where it got late and panels are left. */
  show(frames: readonly Frame[], isLate?: IsLate): boolean;
  /** Draws panels that were left; false where it got late again. */
  goOn(isLate?: IsLate): boolean;
  /**
   * Shows how so many more repetitions come into it, or with none how its axes change, and calls `done` at the end. Null
   * where nothing moves.
   */
  play(frames: readonly Frame[], fresh: number, done: () => void): (() => void) | null;
  sentence(frames: readonly Frame[]): string;
  dispose(): void;
}

export interface SessionOptions {
  /** Unlike any other lab's on the page: its anchor. */
  readonly key: string;
  readonly section: HTMLElement;
  readonly store: LabStore;
  readonly load: () => Promise<LivePicture>;
  readonly publish: (readouts: Readonly<Record<string, number>>) => void;
  /** Params of the picture that the page was built with. */
  readonly built?: Readonly<Record<string, ParamValue>>;
}

/** A lab at work, outside React. */
export interface Session {
  /** Runs an engine at params; what is still under way for older ones is dropped at once. */
  run(engine: string, params: Readonly<Record<string, ParamValue>>): void;
  stop(): void;
  restart(): void;
  /** Shows the last picture again: what is to be seen of it has changed. */
  redraw(): void;
  dispose(): void;
}
