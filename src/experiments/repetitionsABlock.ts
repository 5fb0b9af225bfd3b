/** How many repetitions one block holds. */
export const REPETITIONS_A_BLOCK = 1_000;
