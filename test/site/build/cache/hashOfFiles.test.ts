import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOfFiles } from '../../../../src/site/build/cache/hashOfFiles.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'files-'));
  mkdirSync(join(root, 'src/charts'), { recursive: true });
  writeFileSync(join(root, 'src/charts/bars.ts'), 'export const bars = 60;');
  writeFileSync(join(root, 'lock.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a hash of files', () => {
  const hash = (): string => hashOfFiles(root, ['src', 'lock.json']);

  it('is the same for the same files, whenever they were written', () => {
    const before = hash();
    writeFileSync(join(root, 'lock.json'), '{}');
    expect(hash()).toBe(before);
  });

  it.each([
    ['a character changes', () => writeFileSync(join(root, 'src/charts/bars.ts'), 'export const bars = 61;')],
    [
      'a file is called otherwise',
      () => renameSync(join(root, 'src/charts/bars.ts'), join(root, 'src/charts/bins.ts')),
    ],
    ['a file moves', () => renameSync(join(root, 'src/charts/bars.ts'), join(root, 'src/bars.ts'))],
    ['a file is new, though empty', () => writeFileSync(join(root, 'src/new.ts'), '')],
    ['a file goes', () => rmSync(join(root, 'src/charts/bars.ts'))],
    ['a file that is named changes', () => writeFileSync(join(root, 'lock.json'), '{ }')],
  ])('is another where %s', (_, happens) => {
    const before = hash();
    happens();
    expect(hash()).not.toBe(before);
  });

  it('leaves out what is not meant', () => {
    const of = (): string => hashOfFiles(root, ['src'], (file: string) => !file.startsWith('src/charts/'));
    const before = of();
    writeFileSync(join(root, 'src/charts/bars.ts'), '');
    expect(of()).toBe(before);
  });
});
