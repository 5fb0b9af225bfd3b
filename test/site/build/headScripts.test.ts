import { describe, expect, it } from 'vitest';
import { withOneHeadScript } from '../../../src/site/build/headScripts.mjs';

const FILES: Readonly<Record<string, string>> = { 'b.js': 'b("$&");\n', 'c.js': 'c();\n' };
const script = (src: string): string => `<script src="${src}"></script>`;

function rewritten(html: string) {
  const added: string[][] = [];
  const dropped = new Set<string>();
  const now = withOneHeadScript(html, {
    read: (file: string) => FILES[file] ?? '',
    add: (...file: string[]) => {
      added.push(file);
      return 'head.a1.js';
    },
    drop: (file: string) => dropped.add(file),
  });
  return { now, added, dropped: [...dropped] };
}

describe('the scripts in the head of a page', () => {
  it.each(['/', '/stats/'])('are its first and one of all the others, at %s', (base) => {
    const page = (...scripts: string[]): string =>
      `<head>${script(`${base}a.js`)}<meta>${scripts.join('<meta>')}</head><body>${script(`${base}b.js`)}</body>`;
    const { now, added, dropped } = rewritten(page(script(`${base}b.js`), script(`${base}c.js`)));
    expect(added).toEqual([['head', 'js', 'b("$&");\nc();\n']]);
    expect(now).toBe(page(script(`${base}_astro/head.a1.js`), ''));
    expect(dropped).toEqual(['b.js', 'c.js']);
  });

  it('stay as they are where there is one, or none', () => {
    for (const html of [
      `<head>${script('/a.js')}</head><body>${script('/b.js')}${script('/c.js')}</body>`,
      `<head></head><body>${script('/b.js')}${script('/c.js')}</body>`,
    ])
      expect(rewritten(html)).toEqual({ now: html, added: [], dropped: [] });
  });
});
