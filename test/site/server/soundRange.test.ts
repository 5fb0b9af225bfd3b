import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundRange } from '../../../src/site/server/soundRange.mjs';

describe('a Range header', () => {
  it('never throws, whatever it says, and is bytes or nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (header, size) => {
        for (const said of [header, `bytes=${header}`]) expect(soundRange(said, size) ?? 'bytes=').toMatch(/^bytes=/);
      }),
    );
  });

  it('of one part within the file stays as it is', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(5000), (from, more, size) => {
        const header = `bytes=${from}-${from + more}`;
        expect(soundRange(header, size)).toBe(header);
      }),
    );
  });

  it('with its last byte before its first is none', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), (last, more) => {
        expect(soundRange(`bytes=${last + more}-${last}`, 5000)).toBe(undefined);
      }),
    );
  });

  it('asks for no more last bytes than there are', () => {
    expect(soundRange('bytes=-30, 0-1', 20)).toBe('bytes=-20,0-1');
    expect(soundRange('bytes=-30', 0)).toBe('bytes=-30');
  });
});
