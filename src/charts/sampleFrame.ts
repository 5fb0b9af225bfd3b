import type { Domain, Frame } from '../experiments/frame';

/** One sample and its statistic. */
export interface SampleFrame extends Frame {
  readonly kind: 'sample';
  readonly domain: Domain;
  readonly values: Float64Array;
  /** The newest samples, one after the other, where they are kept (experiments/recent.ts). */
  readonly recent: Float64Array;
  /** n; larger than values.length when not every observation is kept. */
  readonly sampleSize: number;
  readonly statistic: string;
  readonly statisticValue: number;
  readonly parameter: number;
  /** True when the sampling distribution was drawn from the law of the sum and this sample only illustrates. */
  readonly illustration: boolean;
}
