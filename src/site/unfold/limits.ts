/** Steps that a picture of a link may take, each of 100,000 draws at most. */
export const MOST_STEPS = 400;

/** How long its run may take, in ms. It looks at the clock between steps; what hangs within one is ended from outside. */
export const MOST_TIME = 4_000;
