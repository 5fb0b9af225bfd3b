import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOTHING } from '../../../src/site/build/cache/store.mjs';
import { compress } from '../../../src/site/build/compress.mjs';

let folder = '';
let store = NOTHING;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'built-'));
  store = NOTHING;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('compressed copies', () => {
  it('stand beside every text, in both forms, and are that text', async () => {
    const text = '<p>Is n large enough? 충분히 큰가요?'.repeat(50);
    for (const name of ['a.html', 'b.js', 'c.json', 'd.xml', 'e.png']) await writeFile(join(folder, name), text);
    await compress(() => store).hooks['astro:build:done']({ dir: pathToFileURL(`${folder}/`) });
    const names = (await readdir(folder)).sort();
    expect(names.filter((name) => name.endsWith('.br'))).toEqual(['a.html.br', 'b.js.br', 'c.json.br', 'd.xml.br']);
    expect(names.filter((name) => name.endsWith('.gz'))).toEqual(['a.html.gz', 'b.js.gz', 'c.json.gz', 'd.xml.gz']);
    expect(brotliDecompressSync(await readFile(join(folder, 'a.html.br'))).toString()).toBe(text);
    expect(gunzipSync(await readFile(join(folder, 'a.html.gz'))).toString()).toBe(text);
  });

  it('are left out where they are no smaller', async () => {
    await writeFile(join(folder, 'robots.txt'), 'Allow: /\n');
    await compress(() => store).hooks['astro:build:done']({ dir: pathToFileURL(`${folder}/`) });
    expect(await readdir(folder)).toEqual(['robots.txt']);
  });

  it('are those of an earlier build where the text is the same', async () => {
    const kept = new Map<string, Buffer>();
    store = {
      get: (key: string) => kept.get(key) ?? null,
      put: (key: string, copy: Buffer) => void kept.set(key, copy),
    } as typeof NOTHING;
    const build = async (text: string): Promise<readonly string[]> => {
      await writeFile(join(folder, 'a.html'), text);
      await compress(() => store).hooks['astro:build:done']({ dir: pathToFileURL(`${folder}/`) });
      const [br, gz] = await Promise.all(['br', 'gz'].map((ending) => readFile(join(folder, `a.html.${ending}`))));
      return [brotliDecompressSync(br ?? '').toString(), gunzipSync(gz ?? '').toString()];
    };
    const [one, other] = ['n = 30 '.repeat(50), 'n = 31 '.repeat(50)];
    expect(await build(one)).toEqual([one, one]);
    expect(await build(one)).toEqual([one, one]);
    expect(kept.size).toBe(2);
    expect(await build(other)).toEqual([other, other]);
    expect(kept.size).toBe(4);
  });
});
