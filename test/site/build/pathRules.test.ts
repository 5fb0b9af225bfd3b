import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshRules } from '../../../src/site/build/freshRules.mjs';
import { pathRules } from '../../../src/site/build/pathRules.mjs';

const matches = (path: string, address: string): boolean =>
  path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;

/** The addresses at which a host serves a file. */
const addresses = (file: string): string[] => [`/${file}`, `/${file.replace(/index\.html$/, '')}`];

describe('rules by path', () => {
  it('say of every file what is to be said, once, and of others nothing', () => {
    const folder = fc
      .array(fc.constantFrom('a', 'b', 'ab'), { maxLength: 4 })
      .map((names) => names.map((name) => `${name}/`).join(''));
    const file = fc
      .tuple(folder, fc.constantFrom('index.html', 'a.html', 'x.js', 'y.png'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(file, { maxLength: 14 }), fc.integer({ min: 1, max: 4 }), (files, kinds) => {
        const saying = (name: string): number | undefined => name.length % (kinds + 1) || undefined;
        const rules = pathRules(files, saying);
        for (const name of files) {
          for (const address of addresses(name)) {
            const said = rules.filter(({ path }) => matches(path, address)).map(({ value }) => value);
            expect([address, said]).toEqual([address, saying(name) === undefined ? [] : [saying(name)]]);
          }
        }
      }),
    );
  });
});

describe('what has to be asked for anew', () => {
  it('is all but what is named by its content, the fonts, and what is never sent', () => {
    const files = [
      '404.html',
      '_astro/app.a1.js',
      '_headers',
      'en/about/index.html',
      'en/words.json',
      'fonts/face.woff2',
      'index.html',
      'theme.js',
    ];
    expect(freshRules(files)).toEqual(['/404.html', '/404', '/index.html', '/', '/theme.js', '/en/*']);
  });
});
