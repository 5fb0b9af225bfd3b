import { base64Of, bytesOf } from '../../notebook/packing/base64';
import { KEY } from './carries';
import type { Damage } from './own';

/** A version has one sign, then come the length of the rest, and a sum over everything; so it is in every version. */
const VERSION = '1';
const [LENGTH, SUM] = [3, 4];
const HEAD = VERSION.length + LENGTH + SUM;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as a fragment, without `#`. Throws a RangeError for more than 196,607. */
export function sealed(bytes: Uint8Array, version = VERSION): string {
  const body = base64Of(bytes);
  if (body.length >= 64 ** LENGTH) throw new RangeError(`${bytes.length} bytes are too many for a link`);
  const length = signsOf(body.length, LENGTH);
  return `${KEY}${version}${length}${sumOf(version + length + body)}${body}`;
}

/** What chats and mails make of a letter of a link, and what they put between letters. */
const ESCAPED = /%(?:25)*(2d|5f|3d)/gi;
const INVISIBLE = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** The bytes in a fragment, whatever stands behind them; or what is wrong with it. Total. */
export function opened(fragment: string): Uint8Array | Damage {
  const text = fragment
    .replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(INVISIBLE, '')
    .replace(/^#/, '');
  if (!text.startsWith(KEY)) return 'nothing';
  const signs = /^[\w-]*/.exec(text.slice(KEY.length))?.[0] ?? '';
  const [version, length] = [signs.slice(0, VERSION.length), signs.slice(VERSION.length, VERSION.length + LENGTH)];
  const body = signs.slice(HEAD, HEAD + numberOf(length));
  if (signs.length < HEAD || body.length < numberOf(length)) {
    // Behind a sign that is none of ours there may be more of the link: then it is not cut.
    return /[\w-]/.test(text.slice(KEY.length + signs.length)) ? 'changed' : 'cut';
  }
  if (sumOf(version + length + body) !== signs.slice(HEAD - SUM, HEAD)) return 'changed';
  return version === VERSION ? bytesOf(body) : 'newer';
}

/** A number in so many signs, and back. */
const signsOf = (number: number, count: number): string =>
  Array.from({ length: count }, (_, i) => DIGITS[Math.floor(number / 64 ** (count - 1 - i)) % 64]).join('');
const numberOf = (signs: string): number => [...signs].reduce((number, sign) => number * 64 + DIGITS.indexOf(sign), 0);

/** The CRC-24 of RFC 4880: no change of one sign, or of three that are neighbours, leaves it as it is. */
function sumOf(text: string): string {
  let sum = 0xb704ce;
  for (let at = 0; at < text.length; at++) {
    sum ^= text.charCodeAt(at) << 16;
    for (let bit = 0; bit < 8; bit++) sum = sum & 0x800000 ? (sum << 1) ^ 0x1864cfb : sum << 1;
  }
  return signsOf(sum & 0xffffff, SUM);
}
