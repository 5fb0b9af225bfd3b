import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXPERIMENTS } from '../../src/labs/registry/index';
import { addressesIn, embedHeadsIn, headsIn, isThere } from '../support/heads';
import { isLessonPage, LESSON_PAGES, LESSONS, LOCALES } from '../support/lessons';
import { readPng } from '../support/png';

/** The site that does not know its own address, built for all tests. */
const FOLDER = 'dist';

describe('what a link unfolds to, where the site does not know its own address', () => {
  const heads = headsIn(FOLDER);

  it('is said by every page, for itself', () => {
    // Start, glossary, notebook, workbench, about.
    expect(heads.length).toBe(1 + LOCALES.length * (5 + LESSON_PAGES.length));
    for (const key of ['description', 'og:title', 'og:description', 'og:image', 'og:image:alt', 'twitter:card']) {
      expect(heads.filter(({ meta }) => !meta.get(key)).map(({ file }) => `${file}: ${key}`)).toEqual([]);
    }
    const lessons = heads.filter(({ file }) => isLessonPage(file));
    expect(new Set(lessons.map(({ meta }) => meta.get('og:description'))).size).toBe(lessons.length);
    expect(lessons.filter(({ meta }) => meta.get('og:type') !== 'article')).toEqual([]);
  });

  it('shows a picture that is there, of the size it says', () => {
    for (const { file, meta } of heads) {
      const address = meta.get('og:image') ?? '';
      expect(isThere(FOLDER, '/', address), `${file}: ${address}`).toBe(true);
      expect(meta.get('twitter:image')).toBe(address);
      const bytes = readFileSync(join(FOLDER, address));
      const { width, height } = readPng(bytes);
      expect([String(width), String(height)]).toEqual([meta.get('og:image:width'), meta.get('og:image:height')]);
      expect(bytes.length, address).toBeLessThan(120_000);
    }
  });

  it('is said by embed pages too, each with a picture of its own', () => {
    const embeds = embedHeadsIn(FOLDER);
    expect(embeds.length).toBe(LOCALES.length * EXPERIMENTS.length);
    for (const { file, meta } of embeds) {
      expect(meta.get('og:image')).toBe(`/${file.replace('index.html', 'preview.png')}`);
      expect(isThere(FOLDER, '/', meta.get('og:image') ?? '')).toBe(true);
      for (const key of ['og:title', 'og:description', 'og:image:alt']) expect(meta.get(key)).toBeTruthy();
      expect(meta.get('robots')).toBe('noindex');
    }
  });

  it('leaves out what only makes sense with a whole address', () => {
    const whole = ['canonical', 'alternate'];
    expect(heads.flatMap(({ links }) => links.filter(({ rel }) => whole.includes(rel)))).toEqual([]);
    expect(heads.filter(({ meta }) => meta.has('og:url'))).toEqual([]);
    for (const file of ['sitemap.xml', 'en/feed.xml', 'ko/feed.xml', `en/lessons/${LESSONS[0]}/oembed.json`]) {
      expect(existsSync(join(FOLDER, file)), file).toBe(false);
    }
    expect(readFileSync(join(FOLDER, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
  });

  it('names in its data only pages that are there', () => {
    const named = heads.flatMap(({ file, data }) => addressesIn(data).map((address) => ({ file, address })));
    expect(named.length).toBeGreaterThan(100);
    const known = /^https:\/\/(schema\.org|creativecommons\.org\/licenses\/by\/4\.0\/)$/;
    expect(named.filter(({ address }) => !known.test(address) && !isThere(FOLDER, '/', address))).toEqual([]);
  });
});
