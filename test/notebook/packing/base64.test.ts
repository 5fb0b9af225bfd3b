import fc from 'fast-check';
import { expect, it } from 'vitest';
import { base64Of, bytesOf } from '../../../src/notebook/packing/base64';

it('bytes come back, with whatever stands behind them', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('', ')', '.', '"', '」', '%0A', ' and'),
      (bytes, tail) => {
        const text = base64Of(bytes);
        expect(text).toMatch(/^[\w-]*$/);
        expect([...bytesOf(text + tail)]).toEqual([...bytes]);
      },
    ),
  );
});
