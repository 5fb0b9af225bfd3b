import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoded } from '../../src/notebook/decoded';
import { isDoubtful } from '../../src/notebook/doubt';
import { decodeLink, encodeLink } from '../../src/notebook/link';
import { mendAddress } from '../../src/notebook/mend/mendAddress';
import { pathMeant } from '../../src/site/scripts/pathMeant';
import { hostilePopulation } from '../support/hostile';
import { anyPage } from '../support/linkPages';

const name = fc.oneof(
  fc.constantFrom('v', 'n', 'N', 'population', 'seed', '__proto__', 'constructor', 'toString', 'hasOwnProperty', ''),
  fc.string({ maxLength: 6 }),
);
const value = fc.oneof(
  hostilePopulation,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '%',
    '%E0%A4%A',
    '%00',
    '<script>',
    'javascript:alert(1)',
    '%25'.repeat(40),
    '1'.repeat(400),
    '…',
    '\ud800',
  ),
);
const joint = fc.constantFrom('&', '&amp;', ';', '#', '?', '=', '%26', '＆', '®ions');
const address = fc
  .array(fc.tuple(name, fc.constantFrom('=', '%3D', '＝', ''), value, joint), { maxLength: 8 })
  .map((parts) => parts.flat().join(''));

describe('a hostile link', () => {
  it('is read without an exception, 100,000 times, as a possible state', () => {
    fc.assert(
      fc.property(anyPage, address, (page, text) => {
        const at = text.indexOf('#');
        const [search, hash] = at < 0 ? [`?${text}`, ''] : [`?${text.slice(0, at)}`, text.slice(at)];
        isDoubtful(page.variables, { search, hash }, () => false);
        const { address: mended } = mendAddress({ search, hash }, page);
        const { values } = decodeLink(page.variables, mended.split('#')[0] ?? '');
        expect(decodeLink(page.variables, encodeLink(page.variables, values)).notices).toEqual([]);
      }),
      { seed: 100, numRuns: 100_000 },
    );
  });

  it('may be longer than servers take: what is beyond is not read, and that is said', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const search = `?v=1&population=drawn:0,1,${'99,'.repeat(10_000)}&seed=7`;
        const mended = mendAddress({ search, hash: '' }, page);
        expect(mended.isTooLong).toBe(true);
        expect(isDoubtful(page.variables, { search, hash: '' }, () => true)).toBe(true);
      }),
      { seed: 101, numRuns: 20 },
    );
  });

  it('leads no path anywhere but to a page', () => {
    const paths = { pages: ['', 'glossary/', 'lessons/x/'], locales: ['en', 'ko'], base: '/stats/' };
    fc.assert(
      fc.property(fc.webPath({ size: 'medium' }), fc.string({ unit: 'binary' }), (path, text) => {
        for (const asked of [path, `/stats/${text}`, `//${text}`, `/stats${path}`]) {
          const meant = pathMeant(asked, 'ko', paths);
          if (meant !== null) expect(meant).toMatch(/^\/stats\/(en|ko)\/(glossary\/|lessons\/x\/)?$/);
        }
      }),
      { seed: 102, numRuns: 2_000 },
    );
  });
});

describe('a text without its encoding', () => {
  it('is what decodeURIComponent gives, where that gives anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decoded(encodeURIComponent(text))).toBe(text);
      }),
      { seed: 103 },
    );
    expect(['%', '%E0%A4%A', 'a+b&c=d'].map(decoded)).toEqual(['%', '\ufffd%A', 'a+b&c=d']);
  });
});
