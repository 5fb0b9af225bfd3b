import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMPLETE, complete, isBuilt } from '../../../src/site/build/complete.mjs';

let root = '';
let dist = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'project-'));
  dist = join(root, 'dist');
  for (const folder of ['src', 'content', 'public', 'test/reference/links', 'node_modules']) {
    await mkdir(join(root, folder), { recursive: true });
    await writeFile(join(root, folder, 'file'), folder);
  }
  for (const file of ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'])
    await writeFile(join(root, file), file);
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** What a build does, and what happens meanwhile. */
async function build(meanwhile = async (): Promise<void> => {}): Promise<void> {
  const { hooks } = complete(root);
  hooks['astro:config:done']({ config: { outDir: pathToFileURL(`${dist}/`) } });
  await hooks['astro:build:start']();
  await mkdir(dist, { recursive: true });
  await mkdir(`${dist}.server`, { recursive: true });
  await writeFile(join(dist, 'index.html'), 'page');
  await writeFile(`${dist}.server/worker.mjs`, 'worker');
  await meanwhile();
  await hooks['astro:build:done']();
}
const built = (env = {}): Promise<boolean> => isBuilt(dist, { ...process.env, ...env }, root);

describe('the mark of a whole build', () => {
  it('is away from before a build begins until it has ended', async () => {
    await build(async () => expect(await readdir(dist)).toEqual(['index.html']));
    expect(await readdir(dist)).toEqual([COMPLETE, 'index.html']);
    await build(async () => expect(await readdir(dist)).toEqual(['index.html']));
  });

  it('says that there is nothing to build', async () => {
    expect(await built()).toBe(false);
    await build();
    expect(await built()).toBe(true);
    // Written again, the same.
    await writeFile(join(root, 'src/file'), 'src');
    expect(await built()).toBe(true);
  });

  it.each([
    ['a source', () => writeFile(join(root, 'src/file'), 'other')],
    ['a new source', () => writeFile(join(root, 'content/lesson'), '')],
    ['a frozen link', () => writeFile(join(root, 'test/reference/links/v1.json'), '[]')],
    ['what is installed', () => writeFile(join(root, 'node_modules/.package-lock.json'), '{}')],
    ['the lock', () => writeFile(join(root, 'package-lock.json'), '{}')],
    ['what was built', () => writeFile(join(dist, 'index.html'), 'another page')],
    ['what stands beside it', () => rm(`${dist}.server/worker.mjs`)],
    ['the folder beside it', () => rm(`${dist}.server`, { recursive: true })],
    ['the mark', () => rm(join(dist, COMPLETE))],
    ['the mark, as other tools write it', () => writeFile(join(dist, COMPLETE), '')],
  ])('does not where %s has changed', async (_, change) => {
    await build();
    await change();
    expect(await built()).toBe(false);
  });

  it('does not for another address, or another path', async () => {
    await build();
    expect(await built({ SITE: 'https://stats.example.org' })).toBe(false);
    expect(await built({ BASE_PATH: '/stats/' })).toBe(false);
  });

  it('does not where a source changed while it was read', async () => {
    await build(() => writeFile(join(root, 'src/file'), 'other'));
    expect(await readdir(dist)).toContain(COMPLETE);
    expect(await built()).toBe(false);
  });
});
