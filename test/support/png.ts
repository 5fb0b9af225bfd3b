import { inflateSync } from 'node:zlib';

/** A decoded picture: 8 bits a channel, RGBA. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The colour of a pixel as #rrggbb. */
  at(x: number, y: number): string;
  /** How many pixels of a rectangle, its right and lower edge left out, have another colour than this. */
  inked(rectangle: readonly number[], ground: string): number;
}

/** Decodes a PNG without interlacing of 8-bit RGBA pixels. Throws an Error at any other. */
export function readPng(bytes: Uint8Array): Picture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== 0x89504e47) throw new Error('no PNG');
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const kind = [...bytes.subarray(24, 29)].join();
  if (kind !== '8,6,0,0,0') throw new Error(`a PNG of another kind: ${kind}`);
  const data: Uint8Array[] = [];
  for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) === 0x49444154) data.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const pixels = unfiltered(inflateSync(Buffer.concat(data)), width * 4, height);
  const has = (x: number, y: number, colour: number): boolean => {
    const start = (y * width + x) * 4;
    return (
      pixels[start] === colour >> 16 &&
      pixels[start + 1] === ((colour >> 8) & 255) &&
      pixels[start + 2] === (colour & 255)
    );
  };
  return {
    width,
    height,
    at(x, y) {
      const start = (y * width + x) * 4;
      return `#${[0, 1, 2].map((i) => (pixels[start + i] as number).toString(16).padStart(2, '0')).join('')}`;
    },
    inked([left = 0, top = 0, right = width, bottom = height], ground) {
      const colour = Number.parseInt(ground.slice(1), 16);
      let count = 0;
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) if (!has(x, y, colour)) count++;
      return count;
    },
  };
}

/** Undoes the filters of PNG (ISO/IEC 15948, 9.2) on rows of so many bytes, four a pixel. */
function unfiltered(raw: Uint8Array, stride: number, height: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] as number;
    const row = raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1));
    if (filter === 0) {
      out.set(row, y * stride);
      continue;
    }
    for (let i = 0; i < stride; i++) {
      const left = i < 4 ? 0 : (out[y * stride + i - 4] as number);
      const up = y === 0 ? 0 : (out[(y - 1) * stride + i] as number);
      const corner = i < 4 || y === 0 ? 0 : (out[(y - 1) * stride + i - 4] as number);
      out[y * stride + i] = (row[i] as number) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  return filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
}

function paeth(a: number, b: number, c: number): number {
  const p = a + b - c;
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}
