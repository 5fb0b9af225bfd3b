import type { Domain, Frame } from '../../experiments/frame';
import type { Drawn } from '../analysis/sight';

/** The numbers themselves, and around what is asked of them the interval that n values would give. */
export interface ColumnFrame extends Frame {
  readonly kind: 'column';
  readonly drawn: Drawn;
  /** Name of the numbers, or of a group of them; and what one of them is. */
  readonly title: string;
  readonly unit: string;
  /** Of the values on the axis; groups share it. */
  readonly domain: Domain;
  readonly log: boolean;
  /** Share of the fullest bin of both groups. */
  readonly highest: number;
  /** What is estimated and how far an interval of n values reaches each side; NaN where neither is a place on this axis. */
  readonly figure: number;
  readonly reach: number;
  readonly figureName: 'mean' | 'median' | 'share';
  readonly sampleSize: number;
  /** What a value must exceed to be counted; NaN where nothing is. */
  readonly threshold: number;
}
