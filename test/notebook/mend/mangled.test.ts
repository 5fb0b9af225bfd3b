import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDoubtful } from '../../../src/notebook/doubt';
import { decodeLink, encodeLink } from '../../../src/notebook/link';
import { mendAddress } from '../../../src/notebook/mend/mendAddress';
import { anyPage, LINK_PAGES, type LinkPage, valuesOf } from '../../support/linkPages';
import { MANGLINGS, withoutPlace } from '../../support/mangle';
import { FROZEN_LINKS } from '../../support/playLink';

/** What a page makes of an address: as it stands where it is clean, else mended. Throws where that is not the end of it. */
function arrive(address: string, page: LinkPage) {
  const { search, hash } = new URL(address, 'https://site.example/en/lessons/x/');
  const hasPlace = (id: string): boolean => page.ids.includes(id);
  if (!isDoubtful(page.variables, { search, hash }, hasPlace))
    return { ...decodeLink(page.variables, search), place: hash.slice(1), mended: null };
  const mended = mendAddress({ search, hash }, page);
  const there = mended.address ? new URL(mended.address, 'https://site.example/') : { search, hash };
  if (mended.address !== '') expect(mendAddress(there, page).damages, mended.address).toEqual([]);
  return { ...decodeLink(page.variables, there.search), place: there.hash.slice(1), mended };
}

const linked = anyPage.chain((page) =>
  fc
    .record({ values: valuesOf(page.variables), place: fc.constantFrom(...page.ids) })
    .map(({ values, place }) => ({ page, values, place, link: `?${encodeLink(page.variables, values)}#${place}` })),
);

describe.each(Object.keys(MANGLINGS))('a link mangled by %s', (name) => {
  const mangle = MANGLINGS[name] as (link: string) => string;

  it('opens what was sent, at its place', () => {
    fc.assert(
      fc.property(linked, ({ page, values, place, link }) => {
        const arrived = arrive(mangle(link), page);
        expect({ values: arrived.values, place: arrived.place, notices: arrived.notices }).toEqual({
          values,
          place,
          notices: [],
        });
        expect(arrived.mended?.missing ?? []).toEqual([]);
      }),
      { seed: 16, numRuns: 60 },
    );
  });

  it('opens what was sent without a place, at the end of a sentence too', () => {
    fc.assert(
      fc.property(linked, ({ page, values, link }) => {
        const arrived = arrive(mangle(withoutPlace(link)), page);
        expect({ values: arrived.values, place: arrived.place }).toEqual({ values, place: '' });
      }),
      { seed: 17, numRuns: 60 },
    );
  });
});

describe('a frozen link, mangled', () => {
  it.each(Object.keys(MANGLINGS))('by %s is what it was', (name) => {
    const mangle = MANGLINGS[name] as (link: string) => string;
    for (const { lab, link } of FROZEN_LINKS) {
      const page = LINK_PAGES.find(({ labs }) => labs.some(({ anchor }) => anchor === lab));
      if (!page) continue;
      const whole = `?${link}#${lab}`;
      const [meant, arrived] = [arrive(whole, page), arrive(mangle(whole), page)];
      expect(arrived.values, `${lab} ${link}`).toEqual(meant.values);
      expect(arrived.place).toBe(lab);
    }
  });
});

describe('a link that is cut', () => {
  it('anywhere says so, or has lost nothing but the end of its last value and its place', () => {
    fc.assert(
      fc.property(linked, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (sent, share, dots) => {
        const { page, values, link } = sent;
        const query = withoutPlace(link);
        const short = query.slice(0, 'v=1&'.length + 1 + Math.floor(share * (query.length - 5)));
        const arrived = arrive(dots ? `${short}…` : short, page);
        const names = Object.keys(page.variables);
        const { missing = [], doubtful = null } = arrived.mended ?? {};
        const said = new Set([...missing, doubtful, ...arrived.notices.map(({ variable }) => variable)]);
        for (const name of names) {
          if (arrived.values[name] === values[name] || said.has(name)) continue;
          // The last value of all, cut without a sign of it: nobody can know.
          expect([name, dots]).toEqual([names.at(-1), false]);
        }
      }),
      { seed: 18, numRuns: 2_000 },
    );
  });
});
