/** Bytes that are none of a link's: nothing but `unpackOwn` sees it. */
export class Unreadable extends Error {}

export interface Writer {
  /** A whole number from 0 to 2^53 - 1, the shorter the smaller it is. */
  count(value: number): void;
  /** A whole number whose size is at most 2^52 - 1. */
  whole(value: number): void;
  byte(value: number): void;
  text(text: string): void;
  bytes(bytes: Uint8Array): void;
  written(): Uint8Array;
}

export function createWriter(): Writer {
  const bytes: number[] = [];
  const count = (value: number): void => {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  return {
    count,
    whole: (value) => count(value < 0 ? -2 * value - 1 : 2 * value),
    byte: (value) => void bytes.push(value),
    text(text) {
      const letters = new TextEncoder().encode(text);
      count(letters.length);
      bytes.push(...letters);
    },
    bytes: (more) => void bytes.push(...more),
    written: () => Uint8Array.from(bytes),
  };
}

/** The inverse of a writer. Everything throws `Unreadable` where the bytes end, or a number is larger than it may be. */
export interface Reader {
  count(most: number): number;
  whole(): number;
  byte(): number;
  text(): string;
  atEnd(): boolean;
}

/** Bytes of a count that is below 2^53. */
const LONGEST_COUNT = 8;

export function createReader(bytes: Uint8Array): Reader {
  let at = 0;
  const byte = (): number => {
    const next = bytes[at++];
    if (next === undefined) throw new Unreadable();
    return next;
  };
  const count = (most: number): number => {
    let value = 0;
    for (let place = 0; place < LONGEST_COUNT; place++) {
      const next = byte();
      value += (next & 127) * 128 ** place;
      if (next < 128) {
        if (value > most) break;
        return value;
      }
    }
    throw new Unreadable();
  };
  return {
    count,
    whole() {
      const value = count(Number.MAX_SAFE_INTEGER);
      return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    },
    byte,
    text() {
      const length = count(bytes.length);
      if (at + length > bytes.length) throw new Unreadable();
      at += length;
      return new TextDecoder().decode(bytes.subarray(at - length, at));
    },
    atEnd: () => at === bytes.length,
  };
}
