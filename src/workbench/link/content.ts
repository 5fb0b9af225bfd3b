import { createReader, createWriter, type Reader, type Writer } from './bytes';
import { cleanName, MOST_GROUPS, MOST_LABEL, MOST_NAME, type Packing } from './own';

/** What a link says of its numbers before they come. */
export interface Head extends Packing {
  readonly name: string;
  /** Null where there are no groups. */
  readonly labels: readonly string[] | null;
}

const [SKETCH, ORDERED, GROUPED] = [1, 2, 4];
/** Of a double: more are the double itself. */
const MOST_DIGITS = 17;

/** Bytes of a head, then what `write` adds. */
export function written({ name, labels, kind, digits, ordered }: Head, write: (to: Writer) => void): Uint8Array {
  const to = createWriter();
  to.byte((kind === 'sketch' ? SKETCH : 0) + (ordered ? ORDERED : 0) + (labels ? GROUPED : 0));
  to.count(digits ?? 0);
  to.text(cleanName(name, MOST_NAME));
  if (labels) {
    to.count(labels.length);
    for (const label of labels) to.text(cleanName(label, MOST_LABEL));
  }
  write(to);
  return to.written();
}

/** Reads a head, and leaves what follows to the reader it gives. Throws `Unreadable`. */
export function headOf(bytes: Uint8Array): Head & { readonly rest: Reader } {
  const from = createReader(bytes);
  const flags = from.byte();
  const digits = from.count(MOST_DIGITS) || null;
  const name = cleanName(from.text(), MOST_NAME);
  const labels =
    flags & GROUPED ? Array.from({ length: from.count(MOST_GROUPS) }, () => cleanName(from.text(), MOST_LABEL)) : null;
  return {
    name,
    labels,
    kind: flags & SKETCH ? 'sketch' : 'values',
    digits,
    ordered: (flags & ORDERED) > 0,
    rest: from,
  };
}
