import { isFragment } from './carries';
import { deflated } from './deflate';
import type { Collection } from './entry';
import { inflated } from './inflate';
import { readText, type Sent, writeText } from './text';

/** What the `#` of a link says before a collection that it carries, compressed; and not, where a browser cannot. */
const PACKED = 'b=';
const PLAIN = 'u=';

/** A collection as the `#` of a link, without that sign. */
export async function writeFragment(collection: Collection): Promise<string> {
  const bytes = new TextEncoder().encode(writeText(collection));
  const packed = await deflated(bytes);
  return packed ? PACKED + base64(packed) : PLAIN + base64(bytes);
}

/** The collection in the `#` of an address, or what is left of it; null where it carries none. */
export function readFragment(hash: string): Sent | null {
  if (!isFragment(hash)) return null;
  const fragment = hash.replace(/^#/, '');
  const bytes = bytesIn(fragment.slice(2));
  const text = new TextDecoder().decode(fragment.startsWith(PLAIN) ? bytes : inflated(bytes));
  return readText(text);
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes up to the first sign that is none of base64: what a chat has put behind a link does no harm. */
function bytesIn(text: string): Uint8Array {
  const signs = /^[\w-]*/.exec(text)?.[0] ?? '';
  // One sign alone is less than a byte.
  const usable = signs.length % 4 === 1 ? signs.slice(0, -1) : signs;
  const binary = atob(usable.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
