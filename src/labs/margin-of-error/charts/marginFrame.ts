import type { Domain, Frame } from '../../../experiments/frame';

/** The margin of error over the population size, at one n. */
export interface MarginFrame extends Frame {
  readonly kind: 'margin';
  readonly domain: Domain;
  readonly marginDomain: Domain;
  /** Population sizes, ascending (none below n), and the margin at each. */
  readonly sizes: Float64Array;
  readonly margin: Float64Array;
  readonly populationSize: number;
  readonly sampleSize: number;
  readonly proportion: number;
  readonly level: number;
}
