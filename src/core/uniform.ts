/**
 * A source of uniform draws on [0, 1), passed explicitly to everything that is random.
 *
 * Call it for one draw (d3-random's samplers take it as their source). Bulk loops read and
 * write `state` instead, so that a million draws cost no function call each; both ways
 * advance the same sequence.
 */
export interface Uniform {
  (): number;
  /** The four 32-bit words of the xoshiro128++ state, shared with bulk loops. */
  readonly state: Int32Array;
}
