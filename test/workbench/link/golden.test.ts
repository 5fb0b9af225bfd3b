import { expect, it } from 'vitest';
import { ownOf, unpacked } from './support';

const six = [12.5, 3, 1200, 3, 0, -7.25];
const labels = ['A', 'B'];
const name = '주문 금액 🛒';
const exact = { kind: 'values', digits: null, ordered: true };
const sorted = { ...exact, ordered: false };
const days = Array.from({ length: 40 }, (_, i) => 40 + ((i * 17) % 7));

/** Links that were sent stay readable, whatever shorter ways of writing them are found: never change one of these. */
it.each([
  [
    'd=1ABA1pNzAAYAEuyjvOusuCDquIjslaEg8J-bkgIBQQFCBgABAQAAAQADALwOkgPCKpIDAOMJ',
    ownOf(six, name, { labels, codes: Uint8Array.of(0, 1, 1, 0, 0, 1) }),
    exact,
  ],
  [
    'd=1AA0W_NaAAQCEuyjvOusuCDquIjslaEg8J-bkgIBQQFCAwMCAgAAFUl_VfwB',
    ownOf([0, 3, 13, -7.3, 3, 1200], name, { labels, codes: Uint8Array.of(0, 0, 0, 1, 1, 1) }),
    { ...sorted, digits: 2 },
  ],
  ['d=1AAsOqGuAAIAA3JhdwMEQEA_CQXVIb9V-wpVVItVRBRVLVdVGGlV', ownOf([Math.PI, Math.E, 1 / 3], 'raw'), exact],
  ['d=1AAbxpOlAAIABHdpZGUEAAMRNLqqAgD1qQQ', ownOf([1.25e-9, 3e12, 0, -4.5e30], 'wide'), exact],
  [
    'd=1AAianaOAAAACmNvbnZlcnNpb27QDwMAAAIAAY4PQA',
    ownOf([...new Array(1935).fill(0), ...new Array(65).fill(1)], 'conversion'),
    sorted,
  ],
  ['d=1AAgofosAWNiYC_JTM5OLSnWYGRgCGBjYwdDAhQA', ownOf(days, 'tickets'), exact],
  [
    'd=1ABHy9eWAWNlEHqzeM_rNTsUXu3oeDN1ocKH-bMnMTE6MjoxMzAxMNjsY2SAAWZmhsecDN94NqjDhQA',
    ownOf([0, 3, 12.5, -7.25, 3, 1200], name, { labels, codes: Uint8Array.of(0, 0, 0, 1, 1, 1) }),
    { ...sorted, kind: 'sketch' },
  ],
])('%s', async (link, own, packing) => {
  expect(await unpacked(link)).toEqual({ own, ...packing });
});
