import type { Bins, Domain, Frame } from '../../../experiments/frame';

/** The sampling distributions of both means on one axis. */
export interface ArmsFrame extends Frame {
  readonly kind: 'arms';
  readonly domain: Domain;
  readonly binsA: Bins;
  readonly binsB: Bins;
  readonly repetitions: number;
  /** The true means; NaN where there is none. */
  readonly meanA: number;
  readonly meanB: number;
  readonly nA: number;
  readonly nB: number;
}
