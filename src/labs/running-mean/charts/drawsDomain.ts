import type { Domain } from '../../../experiments/frame';

/** The axis goes at least so far: paths grow from left to right on it while n is dragged. */
const LEAST = 1_000;

/** The axis of the number of draws, in whole powers of ten: it stays while n moves within one. */
export const drawsDomain = (draws: number): Domain => [1, Math.max(LEAST, 10 ** Math.ceil(Math.log10(draws) - 1e-9))];
