import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANYBODY, frameRules, NOBODY } from '../../src/site/build/frameRules.mjs';

const PAGES = [
  '404.html',
  'index.html',
  'en/index.html',
  'en/embed/coverage/index.html',
  'en/embed/sampling/index.html',
  'en/glossary/index.html',
  'en/lessons/sample/index.html',
  'ko/index.html',
  'ko/lessons/sample/index.html',
];

/** What a host sends for an address: the policies of all rules that match. */
const policies = (pages: readonly string[], address: string): string[] =>
  frameRules(pages)
    .filter(({ path }) => (path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path))
    .map(({ policy }) => policy);

/** The addresses at which a host serves a file. */
const addresses = (file: string): string[] => [`/${file}`, `/${file.replace(/index\.html$/, '')}`];

describe('the rules about frames', () => {
  it('let embed pages stand in any page, and no other page in any', () => {
    for (const page of PAGES) {
      const expected = page.includes('/embed/') ? ANYBODY : NOBODY;
      for (const address of addresses(page)) expect([address, policies(PAGES, address)]).toEqual([address, [expected]]);
    }
  });

  it('are few: a folder without embed pages is one rule', () => {
    expect(frameRules(PAGES).map(({ path }) => path)).toEqual([
      '/404.html',
      '/404',
      '/index.html',
      '/',
      '/en/index.html',
      '/en/',
      '/en/embed/*',
      '/en/glossary/*',
      '/en/lessons/*',
      '/ko/*',
    ]);
  });

  it('speak of every page exactly once, whatever pages there are', () => {
    const name = fc.constantFrom('a', 'b', 'ab', 'embed', 'embedded', 'lessons');
    const folder = fc.array(name, { maxLength: 4 }).map((names) => names.map((part) => `${part}/`).join(''));
    const page = fc.tuple(folder, fc.constantFrom('index.html', 'a.html')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(page, { minLength: 1, maxLength: 12 }), (pages) => {
        for (const file of pages) {
          const embed = /^[^/]+\/embed\//.test(file);
          for (const address of addresses(file)) {
            expect([address, policies(pages, address)]).toEqual([address, [embed ? ANYBODY : NOBODY]]);
          }
        }
      }),
    );
  });
});
