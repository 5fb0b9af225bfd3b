import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../support/builtSite';
import { builtPages, hostHeaders } from '../support/hostHeaders';
import { testUnfurled } from '../support/unfurled';

const FOLDER = 'node_modules/.cache/below-a-path';

describe('the site below a path', () => {
  beforeAll(() => buildSite({ BASE_PATH: '/stats/', SITE: 'https://stats.example.org' }, FOLDER));

  it('asks for nothing above it, and for nothing that is not there', () => {
    const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(8);
    const wrong: string[] = [];
    for (const page of pages) {
      const html = readFileSync(join(FOLDER, page), 'utf8');
      const addresses = [
        ...html.matchAll(
          /\s(?:href|src|component-url|renderer-url|before-hydration-url|data-file|data-embed|data-recipes)="(\/[^"#?]*)/g,
        ),
      ];
      for (const [, address = ''] of addresses) {
        const path = address.replace(/^\/stats\//, '');
        const file = join(FOLDER, path.endsWith('/') || path === '' ? `${path}index.html` : path);
        if (!address.startsWith('/stats/') || !existsSync(file)) wrong.push(`${page} -> ${address}`);
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('may be framed on its embed pages and nowhere else', () => {
    const headers = hostHeaders(FOLDER);
    for (const page of builtPages(FOLDER)) {
      const policies = headers(`/stats/${page}`).filter((header) => header.startsWith('Content-Security-Policy'));
      const expected = page.includes('/embed/') ? '* file:' : "'none'";
      expect([page, policies]).toEqual([page, [`Content-Security-Policy: frame-ancestors ${expected}`]]);
    }
    expect(headers('/stats/_astro/x.js').join()).toContain('immutable');
  });

  it('keeps on devices what is there, and no worker of another language', () => {
    for (const worker of ['sw.js', 'sw-en.js', 'sw-ko.js']) {
      const [, list = ''] = /^self\.plan=(.*);\n/.exec(readFileSync(join(FOLDER, worker), 'utf8')) ?? [];
      const { files, notHere } = JSON.parse(list) as { files: readonly { url: string }[]; notHere: string };
      const urls = files.map(({ url }) => url);
      expect(urls).toContain(notHere);
      const gone = urls.filter((url) => {
        const path = url.replace(/^\/stats\//, '');
        return (
          !url.startsWith('/stats/') || !existsSync(join(FOLDER, /(^|\/)$/.test(path) ? `${path}index.html` : path))
        );
      });
      expect([worker, gone]).toEqual([worker, []]);
      const locales = new Set(urls.map((url) => url.split('/')[2]).filter((part) => part === 'en' || part === 'ko'));
      expect([...locales]).toEqual(worker === 'sw.js' ? [] : [worker.slice(3, 5)]);
    }
  });

  it('finds its own pages', () => {
    for (const locale of ['en', 'ko']) {
      const { entries } = JSON.parse(readFileSync(join(FOLDER, locale, 'search.json'), 'utf8')) as {
        entries: readonly { href: string }[];
      };
      expect(entries.length).toBeGreaterThan(100);
      expect(entries.filter(({ href }) => !href.startsWith(`/stats/${locale}/`))).toEqual([]);
    }
  });

  describe('and knows its own address', () => {
    testUnfurled(FOLDER, 'https://stats.example.org/stats/');
  });
});
