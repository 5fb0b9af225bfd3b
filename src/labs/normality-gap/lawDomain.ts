import type { Domain } from '../../experiments/frame';

/** Standard errors from the expected value that the two laws are shown over. */
export const LAW_DOMAIN: Domain = [-4, 4];
