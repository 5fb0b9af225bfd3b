import type { Values } from '../../notebook/notebook';
import type { Ask } from '../variables';

export type Statistic = 'mean' | 'median' | 'proportion-above';

/** What is asked of the numbers, in plain figures. */
export interface Question {
  readonly ask: Ask;
  readonly statistic: Statistic;
  readonly threshold: number;
  /** The n that is marked. */
  readonly sampleSize: number;
  /** As a share of the figure. */
  readonly margin: number;
  /** Gap to the normal. */
  readonly tolerance: number;
  /** As a share of A's figure. */
  readonly lift: number;
  readonly power: number;
  readonly ratio: number;
  readonly interval: string;
  readonly level: number;
}

/** The question that the variables of the page ask. */
export function questionOf(values: Values): Question {
  const number = (name: string): number => Number(values[name]);
  return {
    ask: values.ask as Ask,
    statistic: values.statistic as Statistic,
    threshold: number('threshold'),
    sampleSize: number('n'),
    margin: number('margin') / 100,
    tolerance: number('tolerance'),
    lift: number('lift') / 100,
    power: number('power'),
    ratio: number('ratio'),
    interval: String(values.interval),
    level: number('level'),
  };
}
