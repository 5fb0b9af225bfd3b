import { appendFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { serve } from '../../../src/site/serve.mjs';
import { ask, FILES, servedSmallSite, smallSite, writeSite } from '../../support/smallSite';

/** A new build is there when it is: on a busy machine later. */
const PATIENT = { timeout: 120_000, interval: 10 };

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function served(): Promise<Awaited<ReturnType<typeof servedSmallSite>>> {
  const site = await servedSmallSite();
  stops.push(site.stop);
  return site;
}

/** A build whose page asks for code that is named by its number, and says that number everywhere. */
const build = (number: number): Record<string, string> => ({
  '404.html': `build ${number} `.repeat(100),
  'en/index.html': `<script src="/_astro/app.${number}.js"></script>${` build ${number}`.repeat(2_000)}`,
  [`_astro/app.${number}.js`]: `build ${number} `.repeat(2_000),
});

const numbersIn = (text: string): readonly string[] => [...new Set(text.match(/(?<=build |app\.)\d+/g))];

describe('what happens to a file that is served', () => {
  it.each([
    ['vanishes', (path: string) => rm(path)],
    ['shrinks', (path: string) => truncate(path, 10)],
    ['grows', (path: string) => appendFile(path, 'more')],
    ['is another', (path: string) => writeFile(path, 'other')],
  ])('it %s: the whole build is what is served', async (_, happens) => {
    const { url, folder } = await served();
    await happens(join(folder, 'en/index.html'));
    for (const headers of [{}, { 'accept-encoding': 'br' }, { range: 'bytes=20-30' }]) {
      expect((await ask(url, '/en/', headers as Record<string, string>)).status).toBe('range' in headers ? 206 : 200);
    }
    expect((await ask(url, '/en/')).body.toString()).toBe(FILES['en/index.html']);
  });

  it('the copy itself vanishes: the page says that it is not there, and the server stands', async () => {
    const { url, folder } = await served();
    const home = join(folder, '../served');
    for (const copy of await readdir(home)) await rm(join(home, copy, 'en'), { recursive: true });
    expect((await ask(url, '/en/')).status).toBe(404);
    expect((await ask(url, '/theme.js')).status).toBe(200);
  });
});

describe('a new build', () => {
  it('is served once it is whole, and not before', async () => {
    const { url, folder } = await served();
    await rm(folder, { recursive: true });
    expect((await ask(url, '/en/')).body.toString()).toBe(FILES['en/index.html']);
    await writeSite(folder, { ...FILES, 'en/index.html': 'A new page.' });
    await expect.poll(async () => (await ask(url, '/en/')).body.toString()).toBe('A new page.');
  });

  it('leaves the code of the last four to pages that were open, and nothing else of them', async () => {
    const { folder, remove } = await smallSite(build(1));
    const { url, stop } = await serve({ folder, snapshots: join(folder, '../served'), everyMs: 20 });
    stops.push(remove, stop);
    for (let number = 2; number <= 6; number += 1) {
      await rm(folder, { recursive: true });
      await writeSite(folder, { ...build(number), [`only.${number}.html`]: 'page' });
      await expect
        .poll(async () => numbersIn((await ask(url, '/en/')).body.toString()), PATIENT)
        .toEqual([String(number)]);
    }
    const statuses = [1, 2, 3, 4, 5, 6].map(async (number) => (await ask(url, `/_astro/app.${number}.js`)).status);
    expect(await Promise.all(statuses)).toEqual([404, 200, 200, 200, 200, 200]);
    expect((await ask(url, '/only.5.html')).status).toBe(404);
    await expect.poll(() => readdir(join(folder, '../served')), PATIENT).toHaveLength(5);
  });

  it('while a hundred read: nothing fails, and no page is of two builds', async () => {
    const { folder, remove } = await smallSite(build(1));
    const { url, stop } = await serve({ folder, snapshots: join(folder, '../served'), everyMs: 20 });
    stops.push(remove, stop);
    let building = true;
    const seen = new Set<string>();
    const wrong: string[] = [];
    const read = async (client: number): Promise<void> => {
      const headers: Record<string, string> = client % 2 ? { 'accept-encoding': 'gzip' } : {};
      while (building) {
        const page = await ask(url, '/en/', headers);
        const text = client % 2 ? gunzipSync(page.body) : page.body;
        const [number = '', ...others] = numbersIn(text.toString());
        const code = await ask(url, `/_astro/app.${number}.js`);
        const ofCode = numbersIn(code.body.toString());
        if (page.status !== 200 || code.status !== 200) wrong.push(`${page.status} ${code.status} of ${number}`);
        if (others.length > 0 || ofCode.join() !== number) wrong.push(`${number} with ${others} and ${ofCode}`);
        seen.add(number);
      }
    };
    const readers = Array.from({ length: 100 }, (_, client) => read(client));
    try {
      for (let number = 2; number <= 4; number += 1) {
        await rm(folder, { recursive: true });
        await writeSite(folder, build(number));
        await expect.poll(() => seen.has(String(number)), PATIENT).toBe(true);
      }
    } finally {
      building = false;
      await Promise.all(readers);
    }
    expect(wrong).toEqual([]);
    expect([...seen].sort()).toEqual(['1', '2', '3', '4']);
  });
});

describe('a server', () => {
  it('does not begin with a build that is not whole', async () => {
    const { folder, remove } = await smallSite();
    stops.push(remove);
    await rm(join(folder, '_complete'));
    await expect(serve({ folder, snapshots: join(folder, '../served') })).rejects.toThrow('no whole build');
    expect(await readdir(join(folder, '../served')).catch(() => [])).toEqual([]);
  });

  it('takes its copies along, and those of servers that could not', async () => {
    const { folder, remove } = await smallSite();
    stops.push(remove);
    const snapshots = join(folder, '../served');
    await writeSite(join(snapshots, '99999999-left'), { '404.html': 'left' });
    const { stop } = await serve({ folder, snapshots });
    expect(await readdir(snapshots)).toEqual([expect.stringMatching(`^${process.pid}-`)]);
    await stop();
    expect(await readdir(snapshots)).toEqual([]);
  });

  it('says when its port is taken', async () => {
    const { url, folder } = await served();
    const taken = serve({ folder, port: Number(new URL(url).port), snapshots: join(folder, '../served') });
    await expect(taken).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect((await ask(url, '/en/')).status).toBe(200);
  });
});
