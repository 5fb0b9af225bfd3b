import { plainText } from '../cells/plain';

/** To which group each value belongs. */
export interface Groups {
  /** As in the column that parts them; an empty one where its cell is empty. */
  readonly labels: readonly string[];
  /** How many values each label has. */
  readonly counts: readonly number[];
  /** Of each value, the index of its label. */
  readonly codes: Uint8Array;
}

/** Labels beyond these share the last one, which is empty. */
const MOST_LABELS = 255;

export function createGroups(capacity: number): {
  readonly set: (at: number, text: string) => void;
  readonly take: (length: number) => Groups;
} {
  const codes = new Uint8Array(capacity);
  const labels = new Map<string, number>();
  return {
    set(at, text) {
      const label = plainText(text);
      let code = labels.get(label);
      if (code === undefined) {
        code = Math.min(labels.size, MOST_LABELS);
        if (code < MOST_LABELS) labels.set(label, code);
      }
      codes[at] = code;
    },
    take(length) {
      const names = [...labels.keys()];
      if (labels.size === MOST_LABELS) names.push('');
      const counts = names.map(() => 0);
      const taken = codes.slice(0, length);
      for (const code of taken) counts[code] = (counts[code] ?? 0) + 1;
      return { labels: names, counts, codes: taken };
    },
  };
}
