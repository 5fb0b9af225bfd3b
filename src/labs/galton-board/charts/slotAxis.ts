import type { Domain } from '../../../experiments/frame';

/** The axis of the slots, shared by all panels of the board: slot k stands at k. */
export const slotDomain = (rows: number): Domain => [-0.75, rows + 0.75];

/** Slots are counted: a tick at every one, or at every second, fifth, tenth, that as many have room. */
export function slotTicks(rows: number): readonly number[] {
  const step = [1, 2, 5, 10].find((every) => rows / every <= MOST) ?? 20;
  return Array.from({ length: Math.floor(rows / step) + 1 }, (_, k) => k * step);
}

const MOST = 12;
