import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keptAtStart, keptFile, keptOf } from '../../../src/site/build/keptFiles.mjs';
import { isWorker, workerRules } from '../../../src/site/build/workerFile.mjs';

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<script src="/theme.js"></script><script type="module" src="/_astro/start.a1.js"></script>',
  '404.html': '',
  'offline/index.html': '<link href="/_astro/site.a1.css" rel="stylesheet">',
  'theme.js': '',
  'other.js': '',
  'sw.js': '',
  'robots.txt': '',
  'fonts/source-serif-4.woff2': 'serif',
  'fonts/pretendard.woff2': 'sans',
  'en/index.html': '<link href="/_astro/site.a1.css"><astro-island component-url="/_astro/Lab.a1.js"></astro-island>',
  'en/lessons/one/index.html': '',
  'en/lessons/one/preview.png': '',
  'en/lessons/one/oembed.json': '',
  'en/words.json': '{}',
  'en/feed.xml': '',
  'en/workbench/search.js': '',
  'en/embed/coverage/index.html': '<link href="/_astro/embed.a1.css">',
  'ko/index.html': '',
  '_astro/site.a1.css': '@font-face{src:url(/fonts/source-serif-4.woff2)}@font-face{src:url(/fonts/pretendard.woff2)}',
  '_astro/embed.a1.css': '',
  '_astro/start.a1.js':
    'import{a}from"./first.a1.js";import("./later.a1.js");navigator.serviceWorker.register("sw.js")',
  '_astro/first.a1.js': '',
  '_astro/later.a1.js': '',
  '_astro/Lab.a1.js':
    'import{a}from"./first.a1.js";new Worker(new URL("/_astro/lab.worker-a1.js",""));import(`./later.a1.js`)',
  '_astro/lab.worker-a1.js': 'import"./first.a1.js"',
};
const names = Object.keys(FILES);
const textOf = (file: string): string => FILES[file] ?? '';

describe('what is kept on a device', () => {
  it('is of a language: its pages, their data, and all that these ever fetch', () => {
    expect(keptOf(names, 'en', textOf)).toEqual([
      '_astro/Lab.a1.js',
      '_astro/first.a1.js',
      '_astro/lab.worker-a1.js',
      '_astro/later.a1.js',
      '_astro/site.a1.css',
      'en/index.html',
      'en/lessons/one/index.html',
      'en/words.json',
      'en/workbench/search.js',
      'fonts/source-serif-4.woff2',
      'offline/index.html',
    ]);
  });

  it('is of no language what the start needs to begin', () => {
    expect(keptAtStart(names, textOf)).toEqual([
      '_astro/first.a1.js',
      '_astro/site.a1.css',
      '_astro/start.a1.js',
      'index.html',
      'offline/index.html',
      'theme.js',
    ]);
  });

  it('has a revision of its content, unless its name says it, and its address', () => {
    const contentOf = (file: string): Buffer => Buffer.from(textOf(file));
    expect(keptFile('_astro/first.a1.js', '/stats/', contentOf)).toEqual({
      url: '/stats/_astro/first.a1.js',
      revision: null,
    });
    const page = keptFile('en/index.html', '/stats/', contentOf);
    expect(page).toMatchObject({
      url: '/stats/en/',
      integrity: `sha256-${createHash('sha256').update(textOf('en/index.html')).digest('base64')}`,
    });
    expect(keptFile('index.html', '/', contentOf).url).toBe('/');
    expect(keptFile('en/index.html', '/stats/', () => Buffer.from('newer')).revision).not.toBe(page.revision);
  });
});

describe('a service worker', () => {
  it('may fetch from the site and from nobody else', () => {
    expect(names.filter(isWorker)).toEqual(['sw.js']);
    expect(workerRules(['sw.js', 'sw-en.js', 'en/sw.js', 'switch.js'])).toEqual(
      ['/sw.js', '/sw-en.js'].map((path) => ({ path, policy: "default-src 'none'; connect-src 'self'" })),
    );
  });
});
