import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeWords } from '../../src/charts/makeWords';
import { workbenchWords } from '../../src/site/build/workbenchWords';
import { LOCALES } from '../support/words';

const SOURCE = new URL('../../src/workbench', import.meta.url).pathname;
const code = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(SOURCE, file), 'utf8'))
  .join('\n');

/** Keys that are written out, and the fixed beginnings of those that are put together. */
const keys = [...code.matchAll(/\bt\(\s*(?:[^'`()]*\?\s*)?['`]([\w.-]+)(\$\{)?/g)].map(([, key = '', open]) => ({
  key,
  open,
}));

describe.each(LOCALES)('the words that the workbench’s page carries in %s', (locale) => {
  const strings = workbenchWords(locale);
  const words = makeWords(locale, strings);

  it('has all that is said', () => {
    expect(keys.length).toBeGreaterThan(60);
    for (const { key, open } of keys) {
      if (!key.includes('.')) continue;
      if (!open) expect(words.has(key), key).toBe(true);
      else {
        // Of a template the group that it looks into.
        let place: unknown = strings;
        for (const part of key.split('.').slice(0, -1)) place = (place as Record<string, unknown> | undefined)?.[part];
        expect(place, key).toBeTypeOf('object');
      }
    }
  });
});
