import type { ByteTally } from './byteTally';

/** Labels that `TextDecoder` knows. EUC-KR there is CP949. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'euc-kr', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What a file is that holds no text at all: a spreadsheet's own format (a zip, or the old one), or something else. */
export type NoText = 'spreadsheet' | 'binary';

/** The encoding that a byte order mark or the zeros of UTF-16 say, from the first bytes; undefined when they say none. */
export function encodingOfStart(start: Uint8Array): Encoding | undefined {
  if (startsWith(start, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(start, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(start, [0xfe, 0xff])) return 'utf-16be';
  return utf16WithoutMark(start);
}

export function noTextAt(start: Uint8Array): NoText | undefined {
  if (startsWith(start, [0x50, 0x4b, 3, 4]) || startsWith(start, [0xd0, 0xcf, 0x11, 0xe0])) return 'spreadsheet';
  if (encodingOfStart(start)) return undefined;
  return start.includes(0) ? 'binary' : undefined;
}

/**
 * The encoding of a whole text without a mark. UTF-8 when nothing contradicts; CP949 when nearly all pairs are usual
 * Hangul; UTF-8 with a few broken places; Windows-1252 as the last resort, since it takes any bytes.
 */
export function encodingOfTally({ utf8, korean }: ByteTally): Encoding {
  if (utf8.broken === 0) return 'utf-8';
  if (korean.broken === 0 && korean.usual >= 4 * korean.rare && korean.usual > 0) return 'euc-kr';
  if (utf8.sequences >= 10 * utf8.broken) return 'utf-8';
  return korean.usual >= 20 * (korean.rare + korean.broken) ? 'euc-kr' : 'windows-1252';
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Digits, separators and line ends have a zero byte in UTF-16, always on the same side. */
function utf16WithoutMark(start: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = start.length / 8;
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : undefined;
}
