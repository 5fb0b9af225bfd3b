import type { OwnData } from '../core/populations/own';
import type { ParamValue } from '../experiments/params';

/** One worker's share of a run: blocks first, first + stride, first + 2 * stride ... */
export interface StartMessage {
  readonly type: 'start';
  readonly run: number;
  readonly experiment: string;
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly first: number;
  readonly stride: number;
}

export interface CancelMessage {
  readonly type: 'cancel';
  readonly run: number;
}

/** The reader's own numbers, which params only name; a worker gets them before its first start. */
export interface OwnMessage {
  readonly type: 'own';
  readonly own: OwnData;
}

export type ToWorker = StartMessage | CancelMessage | OwnMessage;

/** Finished blocks, and the partial tally of the block under way. */
export interface TallyMessage {
  readonly type: 'tally';
  readonly run: number;
  readonly blocks: readonly { readonly index: number; readonly tally: unknown }[];
  readonly partial: { readonly index: number; readonly tally: unknown } | null;
  /** True with the last blocks of this worker's share. */
  readonly done: boolean;
}

export interface FailedMessage {
  readonly type: 'failed';
  readonly run: number;
  readonly message: string;
}

export type FromWorker = TallyMessage | FailedMessage;
