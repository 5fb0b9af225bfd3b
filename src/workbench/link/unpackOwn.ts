import { MOST_VALUES } from '../../core/sample/sample';
import { sampleOfSketch } from '../../core/sample/sketch';
import { inflated } from '../../notebook/packing/inflate';
import { type Reader, Unreadable } from './bytes';
import { headOf } from './content';
import { opened } from './envelope';
import { type Damage, MOST_CARRIED, type Own, type Unpacked } from './own';
import { readSketch } from './sketches';
import { readValues } from './values';

/** What can be carried is no longer than this, in bytes, whatever a link makes of itself. */
const LONGEST = 65_536;

/** What the fragment of an address carries, or what is wrong with it. Never throws. */
export async function unpackOwn(fragment: string): Promise<Unpacked | { readonly damaged: Damage }> {
  const bytes = opened(fragment);
  if (typeof bytes === 'string') return { damaged: bytes };
  try {
    const body = bytes.subarray(1);
    return read(bytes[0] === 1 ? inflated(body, LONGEST) : body);
  } catch (error) {
    // Its sum holds, so somebody wrote it by hand.
    if (error instanceof Unreadable || error instanceof RangeError) return { damaged: 'changed' };
    throw error;
  }
}

function read(bytes: Uint8Array): Unpacked {
  const { rest, name, labels, kind, digits, ordered } = headOf(bytes);
  const { values, codes } = kind === 'sketch' ? readShapes(labels, rest) : readAll(labels, ordered, rest);
  if (!rest.atEnd() || values.length === 0) throw new Unreadable();
  const own: Own = { name, values, groups: labels && { labels, codes } };
  return { own, kind, digits, ordered };
}

interface Numbers {
  readonly values: Float64Array;
  readonly codes: Uint8Array;
}

function readAll(labels: readonly string[] | null, ordered: boolean, from: Reader): Numbers {
  const parts = ordered || !labels ? 1 : labels.length;
  const lengths = Array.from({ length: parts }, () => from.count(MOST_CARRIED));
  const count = lengths.reduce((sum, length) => sum + length, 0);
  if (count > MOST_CARRIED) throw new Unreadable();
  const codes =
    ordered && labels ? Uint8Array.from({ length: count }, () => from.count(labels.length - 1)) : codesOf(lengths);
  return { values: readValues(lengths, from), codes };
}

/** The values that the sketches of all groups stand for. */
function readShapes(labels: readonly string[] | null, from: Reader): Numbers {
  let left = MOST_VALUES;
  const parts = (labels ?? ['']).map(() => {
    const sketch = readSketch(left, from);
    if (!sketch) return new Float64Array();
    const { sorted } = sampleOfSketch(sketch);
    left -= sorted.length;
    return sorted;
  });
  const lengths = parts.map((part) => part.length);
  const codes = codesOf(lengths);
  const values = new Float64Array(codes.length);
  let at = 0;
  for (const part of parts) {
    values.set(part, at);
    at += part.length;
  }
  return { values, codes };
}

/** Codes of values that stand group by group. */
function codesOf(lengths: readonly number[]): Uint8Array {
  const codes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const [code, length] of lengths.entries()) {
    codes.fill(code, at, at + length);
    at += length;
  }
  return codes;
}
