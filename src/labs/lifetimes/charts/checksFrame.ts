import type { Domain, Frame } from '../../../experiments/frame';

/** The share of rows that is wrong, as time goes on and all of them are checked again and again. */
export interface ChecksFrame extends Frame {
  readonly kind: 'checks';
  /** Hours. */
  readonly domain: Domain;
  readonly shareDomain: Domain;
  readonly check: number;
  /** From a check to just before the next one: hours since, and the share wrong. */
  readonly x: Float64Array;
  readonly share: Float64Array;
  readonly allowed: number;
  /** Just before a check, and at a moment picked at random. */
  readonly worst: number;
  readonly random: number;
  /** The longest from check to check that keeps the worst moment at what is allowed. */
  readonly longest: number;
}
