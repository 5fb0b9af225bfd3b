import { tellFault } from '../faults/tell';

/** Reads a text as a number, null for none: `spokenNumber`. */
export type NumberReader = (text: string, integer?: boolean, percent?: number) => number | null;

/** Digits alone, until more has come. */
let reader: NumberReader = (text) => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : null);
let coming: Promise<void> | null = null;
let whole = false;

export const readNumber: NumberReader = (...typed) => reader(...typed);

/** Gives fields the whole reader where code is not fetched piece by piece: in labs. */
export function provideReader(given: NumberReader): void {
  reader = given;
  whole = true;
  coming = null;
}

/** Fetches it when somebody begins to type in the text, which few do. Null once it is there. */
export function fetchReader(): Promise<void> | null {
  if (whole) return null;
  coming ??= import('../../experiments/spokenNumber').then(
    ({ spokenNumber }) => provideReader(spokenNumber),
    () => {
      coming = null;
      void tellFault({ again: fetchReader });
    },
  );
  return coming;
}
