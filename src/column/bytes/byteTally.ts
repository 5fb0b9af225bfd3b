/** What the bytes of a text may be, counted in one pass: sequences of UTF-8, pairs of CP949, and what fits neither. */
export interface ByteTally {
  /** Bytes from 0x80 on. */
  readonly high: number;
  readonly zeros: number;
  readonly utf8: { readonly sequences: number; readonly broken: number };
  /** `usual` are Hangul syllables and signs of KS X 1001; German in Windows-1252 makes pairs too, but not such. */
  readonly korean: { readonly usual: number; readonly rare: number; readonly broken: number };
}

/** Counts bytes that come in pieces. A sequence that the end cuts is not broken: files are cut, by limits for one. */
export function createByteTally(): { readonly push: (bytes: Uint8Array) => void; readonly tally: () => ByteTally } {
  let high = 0;
  let zeros = 0;
  let sequences = 0;
  let utf8Broken = 0;
  let awaited = 0;
  let lead = 0;
  let usual = 0;
  let rare = 0;
  let koreanBroken = 0;

  const utf8 = (byte: number): void => {
    if (awaited > 0) {
      if (byte >= 0x80 && byte < 0xc0) {
        if (--awaited === 0) sequences++;
        return;
      }
      utf8Broken++;
      awaited = 0;
    }
    if (byte < 0x80) return;
    awaited = continuations(byte);
    if (awaited === 0) utf8Broken++;
  };

  const korean = (byte: number): void => {
    if (lead === 0) {
      if (byte > 0x80 && byte < 0xff) lead = byte;
      else if (byte >= 0x80) koreanBroken++;
      return;
    }
    if (!isPair(lead, byte)) koreanBroken++;
    else if (isUsual(lead, byte)) usual++;
    else rare++;
    lead = 0;
  };

  return {
    push(bytes) {
      for (const byte of bytes) {
        if (byte < 0x80) {
          if (byte === 0) zeros++;
          if (awaited === 0 && lead === 0) continue;
        } else high++;
        utf8(byte);
        korean(byte);
      }
    },
    tally: () => ({
      high,
      zeros,
      utf8: { sequences, broken: utf8Broken },
      korean: { usual, rare, broken: koreanBroken },
    }),
  };
}

/** How many bytes follow this one in UTF-8; 0 when no sequence begins so. */
function continuations(byte: number): number {
  if (byte >= 0xc2 && byte < 0xe0) return 1;
  if (byte >= 0xe0 && byte < 0xf0) return 2;
  return byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
}

/** CP949: rows to 0xC5 have all trails, 0xC6 to 0x52, the rest those of KS X 1001 alone. */
function isPair(lead: number, trail: number): boolean {
  if (trail >= 0xa1) return trail < 0xff;
  if (lead > 0xc6 || (lead === 0xc6 && trail > 0x52)) return false;
  return (trail >= 0x41 && trail <= 0x5a) || (trail >= 0x61 && trail <= 0x7a) || trail > 0x80;
}

const isUsual = (lead: number, trail: number): boolean =>
  trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xc8) || (lead >= 0xa1 && lead <= 0xac));
