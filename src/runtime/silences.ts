import type { Seat } from './pool';

/** How long a worker may draw without a word, in ms: its script, or what it draws with, is long on its way. */
const PATIENCE = 30_000;

/** Calls back after so many ms, and returns what prevents that. */
export type After = (ms: number, callback: () => void) => () => void;

/** Which workers have been asked and have not said a word since; `tired` hears of one that stays silent. */
export function createSilences(after: After, tired: (seat: Seat) => void) {
  const waiting = new Map<Seat, () => void>();
  const end = (seat: Seat): void => {
    waiting.get(seat)?.();
    waiting.delete(seat);
  };
  return {
    asked(seat: Seat): void {
      if (waiting.has(seat)) return;
      waiting.set(
        seat,
        after(PATIENCE, () => tired(seat)),
      );
    },
    /** It has spoken, or nothing is asked of it any more. */
    end,
    endAll(): void {
      for (const seat of [...waiting.keys()]) end(seat);
    },
  };
}

export const wait: After = (ms, callback) => {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
};
