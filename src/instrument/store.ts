import type { Frame, Readout } from '../experiments/frame';
import type { Notice, ParamValue } from '../experiments/params';
import { distinct } from './distinct';
import type { Reason } from './faults/reason';

/** Why a lab has failed: something did not come, or it never answered. */
export type Why = Reason | 'silent';

/** What a lab shows besides its picture and its controls. Replaced, never mutated. */
export interface LabState {
  readonly phase: 'running' | 'ready' | 'stopped' | 'failed' | 'unloaded';
  /** Why it has failed, once that is known and can be said; else null. */
  readonly why: Why | null;
  readonly readouts: readonly Readout[];
  readonly sentence: string;
  /** The sentence as read aloud: it changes when a picture is complete and the hand rests. */
  readonly announcement: string;
  /** Share of a run that is done, once it has taken long enough to be worth telling; otherwise null. */
  readonly progress: number | null;
  readonly notices: readonly Notice[];
  /** Frames of the last complete picture, for the table. */
  readonly complete: readonly Frame[];
  /** The settled params that it is of. */
  readonly completeParams: Readonly<Record<string, ParamValue>> | null;
}

export interface LabStore {
  get(): LabState;
  set(changes: Partial<LabState>): void;
  subscribe(listener: () => void): () => void;
}

/** In a page's data NaN becomes null: a figure that does not exist has to be the same in the browser as at build. */
function revived(readout: Readout): Readout {
  const { value, monteCarloError } = readout as { value: number | null; monteCarloError?: number | null };
  return {
    ...readout,
    value: value ?? Number.NaN,
    ...(monteCarloError !== undefined && { monteCarloError: monteCarloError ?? Number.NaN }),
  };
}

/** A value that React can watch and that code outside React can change. */
export function createStore(initial: Pick<LabState, 'readouts' | 'sentence'>): LabStore {
  let state: LabState = {
    phase: 'ready',
    why: null,
    announcement: '',
    progress: null,
    notices: [],
    complete: [],
    completeParams: null,
    readouts: distinct(initial.readouts.map(revived)),
    sentence: initial.sentence,
  };
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(changes) {
      state = { ...state, ...changes };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
