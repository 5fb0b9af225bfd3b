import type { OwnData } from '../core/populations/own';
import type { ParamValue } from '../experiments/params';

/** Asks a worker of `raw.worker.ts` for the first `limit` repetitions of a run as text. */
export interface RawRequest {
  readonly engine: string;
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly limit: number;
  /** The reader's own numbers, which params only name. */
  readonly own?: OwnData | undefined;
}

/** A piece of the text, and how many rows there have been; or what went wrong. */
export type RawReply =
  | { readonly type: 'text'; readonly text: string; readonly rows: number; readonly done: boolean }
  | { readonly type: 'failed'; readonly message: string };
