/** A picture as it can be followed by ear: heights over places, both as shares of their axes, 0 to 1. */
export interface Heard {
  /** `line`: the tone glides from place to place; `bars`: one tone each, silence where there is no bar. */
  readonly shape: 'line' | 'bars';
  /** From left to right, ascending. */
  readonly places: ArrayLike<number>;
  /** NaN where there is nothing. */
  readonly heights: ArrayLike<number>;
  /** Height of the truth, to be heard all along beside a line. */
  readonly truth?: number;
  /** Place of the truth, to be marked when it is passed. */
  readonly mark?: number;
  /** What is heard: a sentence of `strings.sound`, with its values as they are read. */
  readonly sentence: { readonly key: string; readonly values: Readonly<Record<string, string>> };
}
