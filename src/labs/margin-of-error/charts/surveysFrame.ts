import type { Domain, Frame } from '../../../experiments/frame';

/** Shares found by repeated surveys of one population. */
export interface SurveysFrame extends Frame {
  readonly kind: 'surveys';
  readonly domain: Domain;
  /** The newest shares (at most 200). */
  readonly values: Float64Array;
  readonly proportion: number;
  readonly margin: number;
  readonly repetitions: number;
  readonly sampleSize: number;
  readonly populationSize: number;
  readonly level: number;
}
