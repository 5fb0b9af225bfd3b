/** Bootstrap intervals of more values take too long to try again and again. */
export const MOST_RESAMPLED = 2_000;
