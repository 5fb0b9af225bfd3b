import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, wayOf } from '../../../src/site/offline/wayOf';

const SITE = 'https://stats.example.org';
const LESSON = `${SITE}/en/lessons/central-limit-theorem/`;
const KEPT = new Set([LESSON, `${SITE}/en/words.json`, `${SITE}/_astro/first.a1.js`]);

const asked = (url: string, more: Partial<Asked> = {}): Asked => ({
  method: 'GET',
  mode: 'cors',
  cache: 'default',
  url,
  ...more,
});

describe('a request', () => {
  it('for what is kept is answered by that, whatever its query and fragment say', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KEPT),
        fc.webQueryParameters(),
        fc.webFragments(),
        fc.constantFrom<RequestMode>('navigate', 'cors', 'no-cors', 'same-origin'),
        (address, query, fragment, mode) => {
          expect(wayOf(asked(`${address}?${query}#${fragment}`, { mode }), SITE, KEPT)).toEqual({ kept: address });
        },
      ),
    );
  });

  it('for any other address gets no file; the browser has it, or the network where it is a page of the site', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.constantFrom<RequestMode>('navigate', 'cors', 'no-cors', 'same-origin'),
        (url, mode) => {
          const isPage = mode === 'navigate' && new URL(url).origin === SITE;
          expect(wayOf(asked(url, { mode }), SITE, KEPT)).toBe(isPage ? 'page' : null);
        },
      ),
    );
    expect(wayOf(asked(`${SITE}/ko/`, { mode: 'navigate' }), SITE, KEPT)).toBe('page');
    expect(wayOf(asked(`${SITE}/en/lessons/central-limit-theorem/preview.png?n=7`), SITE, KEPT)).toBe(null);
  });

  it('that wants nothing stored, or is no reading, is left alone', () => {
    expect(wayOf(asked(LESSON, { cache: 'no-store' }), SITE, KEPT)).toBe(null);
    for (const method of ['POST', 'HEAD', 'PUT']) expect(wayOf(asked(LESSON, { method }), SITE, KEPT)).toBe(null);
    expect(wayOf(asked('https://elsewhere.example.org/en/words.json'), SITE, KEPT)).toBe(null);
  });
});
