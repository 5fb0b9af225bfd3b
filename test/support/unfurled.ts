import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { addressesIn, type Head, headsIn, isThere } from './heads';
import { isLessonPage, LESSON_PAGES, LOCALES } from './lessons';

/** The parsed root of an XML file. Throws an Error where tags do not match: linkedom alone would mend them. */
function readXml(file: string): Element {
  const text = readFileSync(file, 'utf8');
  const open: string[] = [];
  for (const [tag, close, name, , self] of text.matchAll(/<(\/)?([\w:]+)((?:\s[\w:]+="[^"<]*")*)\s*(\/)?>/g)) {
    if (close && open.pop() !== name) throw new Error(`${file}: ${tag} closes nothing`);
    if (!close && !self) open.push(name as string);
  }
  if (open.length > 0) throw new Error(`${file}: ${open} is never closed`);
  const stray = text.replace(/<\?xml[^>]*\?>|<\/?[\w:]+(?:\s[\w:]+="[^"<]*")*\s*\/?>/g, '');
  if (/[<>]|&(?!(amp|lt|gt|quot);)/.test(stray))
    throw new Error(`${file}: unescaped in ${/.*[<>&].*/.exec(stray)?.[0]}`);
  const { document } = parseHTML(`<html><body>${text.replace(/<\?xml[^>]*\?>/, '')}</body></html>`);
  return document.body.firstElementChild as unknown as Element;
}

/** The tests of a site that knows its own address: `root` is that address with the base path. */
export function testUnfurled(folder: string, root: string): void {
  const there = (address: string): boolean => isThere(folder, root, address);
  const heads = (): readonly Head[] => headsIn(folder);
  const addressOf = ({ file }: Head): string => root + file.replace(/index\.html$/, '');
  const linked = (head: Head, rel: string): Head['links'] => head.links.filter((link) => link.rel === rel);

  it('says its own address on every page, and those in the other languages, both ways', () => {
    const all = new Map(heads().map((head) => [addressOf(head), head]));
    for (const [address, head] of all) {
      expect(linked(head, 'canonical').map(({ href }) => href)).toEqual([address]);
      expect(head.meta.get('og:url')).toBe(address);
      const others = linked(head, 'alternate').filter(({ hreflang }) => hreflang);
      expect(others.map(({ hreflang }) => hreflang)).toEqual([...LOCALES, 'x-default']);
      for (const { href } of others) {
        const other = all.get(href);
        const back = other && linked(other, 'alternate').filter(({ hreflang }) => hreflang);
        expect(
          back?.map((link) => link.href),
          `${address} -> ${href}`,
        ).toEqual(others.map((link) => link.href));
      }
    }
  });

  it('gives whole addresses of pictures, feeds and oEmbed that are there', () => {
    for (const head of heads()) {
      expect(there(head.meta.get('og:image') ?? ''), head.file).toBe(true);
      const feeds = linked(head, 'alternate').filter(({ type }) => type === 'application/atom+xml');
      expect(feeds.map(({ href }) => there(href))).toEqual([true]);
      const oembed = linked(head, 'alternate').filter(({ type }) => type === 'application/json+oembed');
      expect(oembed.map(({ href }) => there(href))).toEqual(isLessonPage(head.file) ? [true] : []);
    }
  });

  it('names in its data only pages that are there, and says what a lesson, a term and the site are', () => {
    for (const head of heads().filter(({ file }) => file !== 'index.html')) {
      const known = /^https:\/\/(schema\.org|creativecommons\.org\/licenses\/by\/4\.0\/)$/;
      expect(addressesIn(head.data).filter((address) => !known.test(address) && !there(address))).toEqual([]);
      const [thing = {}] = head.data;
      expect(thing['@context']).toBe('https://schema.org');
      expect(thing['@id']).toBe(addressOf(head));
      const kind = isLessonPage(head.file)
        ? 'LearningResource'
        : head.file.includes('glossary')
          ? 'DefinedTermSet'
          : /\/(notebook|workbench)\//.test(head.file)
            ? 'WebApplication'
            : head.file.includes('/about/')
              ? 'AboutPage'
              : 'WebSite';
      expect(thing['@type'], head.file).toBe(kind);
      if (kind === 'LearningResource') {
        const { name, inLanguage, teaches, about, timeRequired } = thing as Record<string, unknown[]>;
        expect(name).toBe(head.meta.get('og:title'));
        expect(inLanguage).toBe(head.file.slice(0, 2));
        expect(teaches?.length).toBeGreaterThan(0);
        expect(about?.length).toBeGreaterThan(0);
        expect(timeRequired).toMatch(/^PT\d+M$/);
        expect('workTranslation' in thing || 'translationOfWork' in thing).toBe(true);
      }
      if (kind === 'DefinedTermSet') {
        const terms = thing.hasDefinedTerm as { '@id': string; name: string; description: string }[];
        expect(terms.length).toBeGreaterThan(50);
        const ids = new Set(
          [...readFileSync(join(folder, head.file), 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id),
        );
        expect(
          terms.filter((term) => !term.name || !term.description || !ids.has(term['@id'].split('#')[1] ?? '')),
        ).toEqual([]);
      }
    }
  });

  it('lists every page in the sitemap, which robots.txt names', () => {
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(`\nSitemap: ${root}sitemap.xml\n`);
    const listed = [...readXml(join(folder, 'sitemap.xml')).querySelectorAll('loc')].map((loc) => loc.textContent);
    expect(listed.sort()).toEqual(heads().map(addressOf).sort());
  });

  it.each(LOCALES)('tells in the feed in %s what is new, the newest first', (locale) => {
    const feed = readXml(join(folder, locale, 'feed.xml'));
    expect(feed.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
    const entries = [...feed.querySelectorAll('entry')];
    const textOf = (entry: Element, tag: string): string => entry.querySelector(tag)?.textContent ?? '';
    const addresses = entries.map((entry) => entry.querySelector('link')?.getAttribute('href') ?? '');
    expect(addresses.filter((address) => !there(address))).toEqual([]);
    const dates = entries.map((entry) => textOf(entry, 'updated'));
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(feed.querySelector(':scope > updated')?.textContent).toBe(dates[0]);
    expect(new Set(entries.map((entry) => textOf(entry, 'id'))).size).toBe(entries.length);
    expect(entries.filter((entry) => !textOf(entry, 'title') || !textOf(entry, 'summary'))).toEqual([]);
    // Every lesson has been news.
    for (const lesson of LESSON_PAGES) expect(addresses).toContain(`${root}${locale}/${lesson}/`);
  });

  it.each(LOCALES.flatMap((locale) => LESSON_PAGES.map((lesson) => [locale, lesson] as const)))(
    'says to oEmbed what to put into a page, %s %s',
    (locale, lesson) => {
      const said = JSON.parse(readFileSync(join(folder, locale, lesson, 'oembed.json'), 'utf8'));
      expect(said).toMatchObject({
        version: '1.0',
        type: 'rich',
        width: expect.any(Number),
        height: expect.any(Number),
      });
      expect(there(said.thumbnail_url)).toBe(true);
      expect(there(said.provider_url)).toBe(true);
      const { document } = parseHTML(said.html);
      const src = document.querySelector('iframe')?.getAttribute('src') ?? '';
      expect(there(src), src).toBe(true);
      expect(new URL(src).searchParams.get('lesson')).toBe(lesson.split('/')[1]);
      expect(new URL(src).searchParams.get('v')).toMatch(/^\d+$/);
    },
  );
}
