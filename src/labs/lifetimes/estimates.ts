import { kaplanMeierAt, kaplanMeierMedian } from '../../core/lifetimes/kaplanMeier';
import { countTo, type Study, sumOf } from './study';

/** What one study says, each way. NaN where it says nothing. */
export interface Estimates {
  readonly failed: number;
  readonly meanOfFailed: number;
  readonly meanNowAsEnd: number;
  /** Of the share that has gone wrong by some time. */
  readonly failedOnly: number;
  readonly nowAsEnd: number;
  readonly kaplanMeier: number;
  /** Greenwood's standard error of the last. */
  readonly error: number;
  readonly median: number;
}

export function estimatesOf({ failed, unfinished }: Study, at: number): Estimates {
  const count = failed.length;
  const n = count + unfinished.length;
  const sum = sumOf(failed);
  const early = countTo(failed, at);
  const { survival, error } = kaplanMeierAt(failed, unfinished, at);
  return {
    failed: count,
    meanOfFailed: sum / count,
    meanNowAsEnd: (sum + sumOf(unfinished)) / n,
    failedOnly: early / count,
    nowAsEnd: (early + countTo(unfinished, at)) / n,
    kaplanMeier: 1 - survival,
    error,
    median: kaplanMeierMedian(failed, unfinished),
  };
}
