import type { Domain } from '../../../experiments/frame';

/** The axis of the slots, shared by all panels of the board: slot k stands at k. */
export const slotDomain = (rows: number): Domain => [-0.75, rows + 0.75];
