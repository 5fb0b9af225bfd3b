import type { Domain, Frame } from '../../../experiments/frame';

/** Lines of one error each, over rows and the share of wrong labels. */
export interface TradeFrame extends Frame {
  readonly kind: 'trade';
  readonly domain: Domain;
  readonly noiseDomain: Domain;
  /** Rows and shares for which errors are known, column by column of one share; empty before they are. */
  readonly x: Float64Array;
  readonly noises: Float64Array;
  readonly map: Float64Array;
  readonly best: number;
  /** Where the reader is, and there with cleaner labels. */
  readonly here: number;
  readonly noise: number;
  readonly cleanedNoise: number;
  readonly error: number;
  readonly cleanedError: number;
  /** Rows with labels as they are for the error of the cleaned ones; NaN where no number is enough. */
  readonly rowsWorth: number;
  readonly oneSided: boolean;
}
