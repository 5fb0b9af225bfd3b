/** Numbers of rows at which the learner is taught besides: 10, 30, 100 ... a million. */
export const POINTS: readonly number[] = [...[1, 2, 3, 4, 5].flatMap((power) => [10 ** power, 3 * 10 ** power]), 1e6];

/** Training sets of a point. */
export const SETS_A_POINT = 400;

/** Behind those of the most repetitions; no farther, since a stream is reached by jumps over all before it. */
const FIRST_STREAM = 1_000;

export const streamOfPoint = (index: number): number => FIRST_STREAM + index;
