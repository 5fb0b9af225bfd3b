import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FOLDER, rewriting } from '../../../src/site/build/rewriting.mjs';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dist-'));
  await mkdir(join(root, FOLDER));
  await mkdir(join(root, 'ko'));
  for (const page of ['index.html', 'ko/index.html']) await writeFile(join(root, page), 'page');
  await writeFile(join(root, 'a.js'), 'a()');
});
afterEach(() => rm(root, { recursive: true, force: true }));

it('writes pages anew, and beside them files by their content, once each, in place of others', async () => {
  const names = new Set<string>();
  const { hooks } = rewriting('test', (html, { read, add, drop }) => {
    const name = add('head', 'js', `${read('a.js')};`);
    names.add(name);
    drop('a.js');
    return `${html} with ${name}`;
  });
  await hooks['astro:build:done']({ dir: pathToFileURL(`${root}/`) });
  const [name = ''] = names;
  expect(names.size).toBe(1);
  expect(name).toMatch(/^head\.[\w-]{8}\.js$/);
  expect(await readFile(join(root, FOLDER, name), 'utf8')).toBe('a();');
  for (const page of ['index.html', 'ko/index.html'])
    expect(await readFile(join(root, page), 'utf8')).toBe(`page with ${name}`);
  expect((await readdir(root)).sort()).toEqual(['_astro', 'index.html', 'ko']);
});

it('leaves pages alone that are not its own', async () => {
  const { hooks } = rewriting(
    'test',
    () => 'anew',
    (file) => file.startsWith('ko'),
  );
  await hooks['astro:build:done']({ dir: pathToFileURL(`${root}/`) });
  expect(await readFile(join(root, 'index.html'), 'utf8')).toBe('page');
  expect(await readFile(join(root, 'ko/index.html'), 'utf8')).toBe('anew');
});
