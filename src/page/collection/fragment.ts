import { base64Of, bytesOf } from '../../notebook/packing/base64';
import { deflated } from '../../notebook/packing/deflate';
import { inflated } from '../../notebook/packing/inflate';
import { isFragment } from './carries';
import type { Collection } from './entry';
import { readText, type Sent, writeText } from './text';

/** What the `#` of a link says before a collection that it carries, compressed; and not, where a browser cannot. */
const PACKED = 'b=';
const PLAIN = 'u=';
/** No collection is longer than this, in bytes, whatever a link makes of itself. */
const LONGEST = 1_000_000;

/** A collection as the `#` of a link, without that sign. */
export async function writeFragment(collection: Collection): Promise<string> {
  const bytes = new TextEncoder().encode(writeText(collection));
  const packed = await deflated(bytes);
  return packed ? PACKED + base64Of(packed) : PLAIN + base64Of(bytes);
}

/** The collection in the `#` of an address, or what is left of it; null where it carries none. */
export function readFragment(hash: string): Sent | null {
  if (!isFragment(hash)) return null;
  const fragment = hash.replace(/^#/, '');
  const bytes = bytesOf(fragment.slice(2));
  const text = new TextDecoder().decode(fragment.startsWith(PLAIN) ? bytes : inflated(bytes, LONGEST));
  return readText(text);
}
