import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMPLETE, complete } from '../../../src/site/build/complete.mjs';
import { compress } from '../../../src/site/build/compress.mjs';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'built-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('compressed copies', () => {
  it('stand beside every text, in both forms, and are that text', async () => {
    const text = '<p>Is n large enough? 충분히 큰가요?'.repeat(50);
    for (const name of ['a.html', 'b.js', 'c.json', 'd.xml', 'e.png']) await writeFile(join(folder, name), text);
    await compress().hooks['astro:build:done']({ dir: pathToFileURL(`${folder}/`) });
    const names = (await readdir(folder)).sort();
    expect(names.filter((name) => name.endsWith('.br'))).toEqual(['a.html.br', 'b.js.br', 'c.json.br', 'd.xml.br']);
    expect(names.filter((name) => name.endsWith('.gz'))).toEqual(['a.html.gz', 'b.js.gz', 'c.json.gz', 'd.xml.gz']);
    expect(brotliDecompressSync(await readFile(join(folder, 'a.html.br'))).toString()).toBe(text);
    expect(gunzipSync(await readFile(join(folder, 'a.html.gz'))).toString()).toBe(text);
  });

  it('are left out where they are no smaller', async () => {
    await writeFile(join(folder, 'robots.txt'), 'Allow: /\n');
    await compress().hooks['astro:build:done']({ dir: pathToFileURL(`${folder}/`) });
    expect(await readdir(folder)).toEqual(['robots.txt']);
  });
});

describe('the mark of a whole build', () => {
  it('is away from before a build begins until it has ended', async () => {
    const { hooks } = complete();
    hooks['astro:config:done']({ config: { outDir: pathToFileURL(`${folder}/`) } });
    await hooks['astro:build:start']();
    expect(await readdir(folder)).toEqual([]);
    await hooks['astro:build:done']();
    expect(await readdir(folder)).toEqual([COMPLETE]);
    await hooks['astro:build:start']();
    expect(await readdir(folder)).toEqual([]);
  });
});
