import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflated } from '../../../src/notebook/packing/deflate';
import { inflated as inflatedTo } from '../../../src/notebook/packing/inflate';

const text =
  'Population size N hardly matters. Sample size n does. '.repeat(40) +
  Array.from({ length: 400 }, (_, i) => i * i).join();
const bytes = new TextEncoder().encode(text);

const MOST = 1_000_000;
const inflated = (packed: Uint8Array): Uint8Array => inflatedTo(packed, MOST);

describe('reading what was compressed', () => {
  it('gives back any bytes, however they were compressed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 3000 }),
          fc.string({ maxLength: 400 }).map((said) => new TextEncoder().encode(said.repeat(9))),
        ),
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom(0, 2, 4),
        (given, level, strategy) => {
          expect([...inflated(deflateRawSync(given, { level, strategy }))]).toEqual([...given]);
        },
      ),
    );
  });

  it('gives back what the browser compressed', async () => {
    expect(new TextDecoder().decode(inflated((await deflated(bytes)) ?? new Uint8Array()))).toBe(text);
  });

  it('gives the beginning of what breaks off, more of it the later that is', () => {
    const packed = deflateRawSync(bytes);
    let longest = 0;
    for (let length = 0; length <= packed.length; length++) {
      const some = inflated(packed.subarray(0, length));
      expect(some.length).toBeGreaterThanOrEqual(longest);
      longest = some.length;
      expect(text.startsWith(new TextDecoder().decode(some))).toBe(true);
    }
    expect(longest).toBe(bytes.length);
  });

  it('comes to an end with any bytes, and with a text that would never', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (given) => {
        inflated(given);
      }),
    );
    expect(inflated(deflateRawSync(new Uint8Array(50_000_000))).length).toBe(MOST);
  });
});
