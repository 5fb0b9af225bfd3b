import { createPopulation } from '../../core/populations/index';
import { OWN } from '../../core/populations/ownThere';

/** What a script reads that does not hold the values itself: one number a line. */
export const OWN_FILE = 'data.csv';

/** So many different values are written into the script. */
const MOST_WRITTEN = 200;
/** A line of code is no longer than this. */
const LONGEST = 100;

/** The reader's own numbers as a script writes them: texts between the brackets of a list. */
export interface WrittenNumbers {
  readonly values: string;
  /** How often each; null where each is there once. */
  readonly counts: string | null;
}

/** The values to write; null where they are too many, so that the script has to read them. */
export function writtenNumbers(): WrittenNumbers | null {
  const { masses } = createPopulation(OWN);
  if (!masses || masses.values.length > MOST_WRITTEN) return null;
  const counts = masses.upTo.map((upTo, k) => upTo - (k === 0 ? 0 : (masses.upTo[k - 1] as number)));
  return { values: listed(masses.values), counts: counts.every((count) => count === 1) ? null : listed(counts) };
}

/** A list in one line, or else in lines of their own. */
function listed(numbers: Float64Array): string {
  const rows: string[] = [''];
  for (const number of numbers) {
    const row = rows.at(-1) as string;
    if (row.length + String(number).length + 2 > LONGEST) rows.push(`${number}`);
    else rows[rows.length - 1] = row === '' ? `${number}` : `${row}, ${number}`;
  }
  return rows.length === 1 ? (rows[0] as string) : `\n  ${rows.join(',\n  ')}\n`;
}
