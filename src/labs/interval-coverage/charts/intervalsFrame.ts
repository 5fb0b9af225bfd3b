import type { Domain, Frame } from '../../../experiments/frame';

/** Confidence intervals from repeated samples, against the fixed parameter. */
export interface IntervalsFrame extends Frame {
  readonly kind: 'intervals';
  readonly domain: Domain;
  /** The axis that the population above has, where this panel has its own. */
  readonly lens?: Domain;
  /** The newest intervals (at most 100), oldest first. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Number of the first one shown, from 1. */
  readonly first: number;
  readonly parameter: number;
  readonly repetitions: number;
  /** The newest samples, one after the other, where they are kept (experiments/recent.ts). */
  readonly recent: Float64Array;
  readonly sampleSize: number;
  readonly interval: string;
  readonly level: number;
}
