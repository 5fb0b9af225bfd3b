import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleOf } from '../../../src/core/examples';
import { carriesOwn, packOwn, unpackOwn } from '../../../src/workbench/link';
import { createWriter } from '../../../src/workbench/link/bytes';
import { written } from '../../../src/workbench/link/content';
import { sealed } from '../../../src/workbench/link/envelope';
import { writeSketch } from '../../../src/workbench/link/sketches';
import { EXACT, ownOf } from './support';

const orders = exampleOf('order-value')?.draw().values.subarray(0, 60) ?? new Float64Array();
const codes = Uint8Array.from(orders, (_, i) => i % 2);
const own = ownOf(orders, '주문 🛒', { labels: ['A', 'B'], codes });
const links = await Promise.all([
  packOwn(own, EXACT),
  packOwn(own, { ...EXACT, ordered: false }),
  packOwn(own, { ...EXACT, kind: 'sketch' }),
]);
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A link as no one but `packOwn` should make one: its sum holds. */
const forged = (content: Uint8Array, packed = false): string =>
  sealed(Uint8Array.of(packed ? 1 : 0, ...(packed ? deflateRawSync(content) : content)));
const bare = { name: '', labels: null, digits: null, ordered: false } as const;

describe.each(links)('a damaged link: %s', (link) => {
  it('is told for every sign that is another', async () => {
    const whole = await unpackOwn(link);
    for (let at = 0; at < link.length; at++) {
      const place = SIGNS.indexOf(link[at] ?? '');
      for (const sign of [SIGNS[(place + 1) % 64], SIGNS[(place + 33) % 64], '.', '%', '가']) {
        const found = await unpackOwn(`${link.slice(0, at)}${sign}${link.slice(at + 1)}`);
        expect(found).not.toEqual(whole);
        if (!('damaged' in found)) throw new Error(`${at} ${sign}`);
        // A length that is read too large is as good as a link that is too short; "%5F" would be one sign.
        if (at >= 6 && at < link.length - 1 && sign !== '%') expect(found.damaged).toBe('changed');
        if (at < 2) expect(found.damaged).toBe('nothing');
      }
    }
  });

  it('is told wherever it was cut, as cut', async () => {
    for (let length = 2; length < link.length; length++) {
      expect(await unpackOwn(link.slice(0, length))).toEqual({ damaged: 'cut' });
      expect(await unpackOwn(`${link.slice(0, length)}…`)).toEqual({ damaged: 'cut' });
    }
  });

  it('is told where signs are missing, come twice or change places', async () => {
    const whole = await unpackOwn(link);
    for (let at = 2; at + 1 < link.length; at++) {
      const [sign, next] = [link[at] ?? '', link[at + 1] ?? ''];
      expect(await unpackOwn(link.slice(0, at) + link.slice(at + 1))).toHaveProperty('damaged');
      if (sign !== next) {
        expect(await unpackOwn(link.slice(0, at) + next + sign + link.slice(at + 2))).toHaveProperty('damaged');
        // Where the last sign comes twice nothing is lost.
        expect(await unpackOwn(link.slice(0, at) + sign + link.slice(at))).toHaveProperty('damaged');
      }
    }
    expect(await unpackOwn(link + link.at(-1))).toEqual(whole);
  });

  it('is whole with what chats and mails do to it', async () => {
    const whole = await unpackOwn(link);
    expect(whole).not.toHaveProperty('damaged');
    for (const tail of [
      ')',
      '.',
      '"',
      "'",
      '>',
      '」',
      '。',
      '예요',
      ' ',
      '\n',
      ').',
      '_',
      '-',
      '%22',
      '%20',
      '&utm=1',
      ' and so on',
    ]) {
      expect(await unpackOwn(link + tail)).toEqual(whole);
    }
    const percent = link.replaceAll('-', '%2D').replaceAll('_', '%5f').replace('=', '%3D');
    for (const text of [
      `#${link}`,
      percent,
      percent.replaceAll('%', '%25'),
      `${link.slice(0, 40)}\r\n ${link.slice(40)}`,
      `${link.slice(0, 40)}\u200b${link.slice(40)}`,
    ]) {
      expect(await unpackOwn(text)).toEqual(whole);
      expect(carriesOwn(text)).toBe(true);
    }
  });
});

describe('whatever a fragment says', () => {
  it('nothing is said to be nothing', async () => {
    for (const text of ['', '#', '#main', 'b=abc', 'D=1', '가']) {
      expect(await unpackOwn(text)).toEqual({ damaged: 'nothing' });
      expect(carriesOwn(text)).toBe(false);
    }
  });

  it('a version to come is told from a sign that was changed', async () => {
    const [link = ''] = links;
    expect(await unpackOwn(link.replace('d=1', 'd=2'))).toEqual({ damaged: 'changed' });
    expect(await unpackOwn(sealed(Uint8Array.of(1, 2, 3), '2'))).toEqual({ damaged: 'newer' });
  });

  it('it never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.constantFrom('', 'd=', 'd=1', '#d%3D1'), async (text, key) => {
        await unpackOwn(key + text);
      }),
      { seed: 18, numRuns: 1_000 },
    );
  });

  it('bytes that only look right are told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), fc.boolean(), async (bytes, packed) => {
        const found = await unpackOwn(forged(bytes, packed));
        if ('damaged' in found) expect(found.damaged).toBe('changed');
        else expect(found.own.values.every(Number.isFinite)).toBe(true);
      }),
      { seed: 19, numRuns: 5_000 },
    );
    expect(await unpackOwn(sealed(new Uint8Array()))).toEqual({ damaged: 'changed' });
  });
});

describe('a bomb', () => {
  const changed = { damaged: 'changed' };

  it('of zeros is not unpacked', async () => {
    const bomb = forged(new Uint8Array(100_000_000), true);
    expect(bomb.length).toBeLessThan(140_000);
    expect(await unpackOwn(bomb)).toEqual(changed);
  });

  it('of more values, groups or letters than there may be is refused', async () => {
    const values = (write: (to: ReturnType<typeof createWriter>) => void) =>
      unpackOwn(forged(written({ ...bare, kind: 'values' }, write)));
    expect(await values((to) => to.count(2_001))).toEqual(changed);
    expect(await values((to) => to.count(2 ** 52))).toEqual(changed);
    // 2,000 different values, the first of them 2 ** 40 times.
    expect(
      await values((to) => {
        for (const one of [2_000, 2_000]) to.count(one);
        for (const one of [3, 0, 0]) to.byte(one);
        for (let i = 0; i < 2_000; i++) to.count(1);
        to.count(2 ** 40);
      }),
    ).toEqual(changed);
    const grouped = createWriter();
    for (const one of [4, 0, 0, 255]) grouped.byte(one);
    expect(await unpackOwn(forged(grouped.written()))).toEqual(changed);
    const named = createWriter();
    for (const one of [0, 0]) named.byte(one);
    named.count(2 ** 50);
    expect(await unpackOwn(forged(named.written()))).toEqual(changed);
  });

  it('of shapes that stand for too many values is refused before any is made', async () => {
    const sketch = { min: 1, max: 1, groups: [{ count: 1_500_000, mean: 1, spread: 0 }] };
    const shapes = (labels: readonly string[]) =>
      unpackOwn(
        forged(
          written({ ...bare, labels, kind: 'sketch' }, (to) => {
            for (const _ of labels) writeSketch(sketch, to);
          }),
        ),
      );
    expect(await shapes(['a'])).not.toHaveProperty('damaged');
    expect(await shapes(['a', 'b'])).toEqual(changed);
  });
});
