import type { Domain, Frame } from '../experiments/frame';

/** The population: its shape (or its individuals) and its fixed parameter. */
export interface PopulationFrame extends Frame {
  readonly kind: 'population';
  readonly population: string;
  readonly domain: Domain;
  /** Density curve, or masses when `discrete`. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly discrete: boolean;
  /** Mass at single points of an otherwise continuous population, as [x, mass]. */
  readonly atoms: readonly (readonly [number, number])[];
  /** The parameter that the statistic estimates; NaN where none exists. */
  readonly parameter: number;
  readonly statistic: string;
  /** Finite populations only: how many individuals. */
  readonly size?: number;
  /** Of a finite population above what is listed: how many of its values are computed, the rest lying between. */
  readonly computed?: number;
  /** Whether a finite population follows a law without a finite variance, which the list has all the same. */
  readonly heavy?: boolean;
  /** Individuals as dots (at most 2,500), ascending, and which of them (by index) are in the sample. */
  readonly individuals?: Float64Array;
  readonly chosen?: Uint32Array;
}
