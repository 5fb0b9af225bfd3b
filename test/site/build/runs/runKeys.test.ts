import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runKeys, stillKeys } from '../../../../src/site/build/runs/runKeys.mjs';

let root = '';
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const FILES = [
  'package-lock.json',
  'src/core/random.ts',
  'src/experiments/run.ts',
  'src/charts/frame.ts',
  'src/labs/registry/index.ts',
  'src/labs/coverage/drawing.ts',
  'src/labs/partitions/drawing.ts',
  'src/page/index.ts',
  'src/site/build/picture.ts',
  'content/strings/en.json',
  'tsconfig.json',
];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'runs-'));
  for (const file of FILES) write(file, file);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const coverage = (params: object = { n: 30 }): string => runKeys(root)('coverage', params);

describe('the key of a run', () => {
  it('is of the lab and of its params', () => {
    expect(coverage()).toBe(coverage());
    expect(coverage({ n: 31 })).not.toBe(coverage());
    expect(runKeys(root)('partitions', { n: 30 })).not.toBe(coverage());
  });

  it.each([
    'package-lock.json',
    'src/core/random.ts',
    'src/experiments/run.ts',
    'src/charts/frame.ts',
    'src/labs/registry/index.ts',
    'src/labs/coverage/drawing.ts',
    'src/labs/coverage/newFile.ts',
    'src/newFloor/file.ts',
  ])('is another where %s changes', (file) => {
    const before = coverage();
    write(file, 'another');
    expect(coverage()).not.toBe(before);
  });

  it.each(['src/labs/partitions/drawing.ts', 'src/page/index.ts', 'src/site/build/picture.ts'])(
    'stays where %s changes, which no run of the lab can see',
    (file) => {
      const before = coverage();
      write(file, 'another');
      expect(coverage()).toBe(before);
    },
  );
});

describe('the key of a still', () => {
  const still = (width = 720): string => stillKeys(root)('coverage', { n: 30 }, ['gap'], width, 'en');

  it('is of all that it shows', () => {
    expect(still()).toBe(still());
    expect(still(360)).not.toBe(still());
  });

  it.each([...FILES, 'content/strings/ko.json', 'src/charts/newFile.ts'])('is another where %s changes', (file) => {
    const before = still();
    write(file, 'another');
    expect(still()).not.toBe(before);
  });
});
