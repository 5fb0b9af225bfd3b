/** What ends reading: the bytes are through, or are none of a compressed text. */
class Broken extends Error {}

/**
 * The inverse of `deflated` (RFC 1951), as far as it can be had: of bytes that break off, or are damaged, all that
 * stands before. A browser's own streams give that or nothing, as it happens. Whatever a link makes of itself, no more than
 * the first `most` bytes.
 */
export function inflated(bytes: Uint8Array, most: number): Uint8Array {
  const out: number[] = [];
  try {
    inflate(bytes, out, most);
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
  }
  return Uint8Array.from(out);
}

/** How many codes there are of each length, and the symbols in the order of their codes. */
interface Code {
  readonly counts: Uint16Array;
  readonly symbols: readonly number[];
}

const LONGEST_CODE = 15;
const LENGTHS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
/** Distances double every second code. */
const distanceBits = (code: number): number => Math.max(0, (code >> 1) - 1);
const distanceBase = (code: number): number => (code < 2 ? code + 1 : (2 + (code & 1)) * 2 ** distanceBits(code) + 1);
/** The order in which the lengths of the codes of lengths stand. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** What a block that names no codes has. */
const FIXED_LITERALS = Array.from({ length: 288 }, (_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8));
const FIXED_DISTANCES = Array.from({ length: 30 }, () => 5);

function codeOf(lengths: readonly number[]): Code {
  const counts = new Uint16Array(LONGEST_CODE + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  const symbols: number[] = [];
  for (let length = 1; length <= LONGEST_CODE; length++)
    for (const [symbol, one] of lengths.entries()) if (one === length) symbols.push(symbol);
  return { counts, symbols };
}

function inflate(bytes: Uint8Array, out: number[], most: number): void {
  let at = 0;
  const bit = (): number => {
    const byte = bytes[at >> 3];
    if (byte === undefined) throw new Broken();
    return (byte >> (at++ & 7)) & 1;
  };
  const bits = (count: number): number => {
    let value = 0;
    for (let index = 0; index < count; index++) value |= bit() << index;
    return value;
  };
  const symbolIn = ({ counts, symbols }: Code): number => {
    let [code, first, index] = [0, 0, 0];
    for (let length = 1; length <= LONGEST_CODE; length++) {
      code |= bit();
      const count = counts[length] ?? 0;
      if (code - count < first) return symbols[index + code - first] as number;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Broken();
  };
  const put = (byte: number | undefined): void => {
    if (byte === undefined || out.length >= most) throw new Broken();
    out.push(byte);
  };

  const stored = (): void => {
    at = (at + 7) & ~7;
    const length = bits(16);
    if (bits(16) !== (~length & 0xffff)) throw new Broken();
    for (let left = length; left > 0; left--) put(bits(8));
  };
  const coded = (literals: Code, distances: Code): void => {
    for (;;) {
      const symbol = symbolIn(literals);
      if (symbol === 256) return;
      if (symbol < 256) {
        put(symbol);
        continue;
      }
      const which = symbol - 257;
      const length = (LENGTHS[which] ?? 0) + bits(LENGTH_BITS[which] ?? 0);
      const code = symbolIn(distances);
      const distance = distanceBase(code) + bits(distanceBits(code));
      for (let left = length; left > 0; left--) put(out[out.length - distance]);
    }
  };
  const codes = (): [Code, Code] => {
    const [literals, distances, named] = [bits(5) + 257, bits(5) + 1, bits(4) + 4];
    const of = new Array<number>(19).fill(0);
    for (const place of ORDER.slice(0, named)) of[place] = bits(3);
    const lengthCode = codeOf(of);
    const lengths: number[] = [];
    while (lengths.length < literals + distances) {
      const symbol = symbolIn(lengthCode);
      if (symbol < 16) lengths.push(symbol);
      else {
        const again = symbol === 16 ? (lengths.at(-1) ?? 0) : 0;
        const times = symbol === 16 ? 3 + bits(2) : symbol === 17 ? 3 + bits(3) : 11 + bits(7);
        for (let left = times; left > 0; left--) lengths.push(again);
      }
    }
    return [codeOf(lengths.slice(0, literals)), codeOf(lengths.slice(literals, literals + distances))];
  };

  for (let last = 0; last === 0; ) {
    last = bit();
    const kind = bits(2);
    if (kind === 0) stored();
    else if (kind === 1) coded(codeOf(FIXED_LITERALS), codeOf(FIXED_DISTANCES));
    else if (kind === 2) coded(...codes());
    else throw new Broken();
  }
}
