import { describe, expect, it } from 'vitest';
import { firstScripts, importedBy } from '../../../src/site/build/firstScripts.mjs';

const src = new URL('../../../src/', import.meta.url).pathname;
const ENTRY = 'src/page/index.ts';
const named = [...importedBy(ENTRY)].map((file) => file.replace(src, ''));

describe('what a lesson runs first', () => {
  it('is what its script imports, and what that imports, but not what is fetched later, nor types', () => {
    expect(named).toEqual(expect.arrayContaining(['page/index.ts', 'notebook/store.ts', 'charts/format.ts']));
    // `import('./predict/predict')`, and an import of types alone.
    expect(named).not.toContain('page/predict/predict.ts');
    expect(named).not.toContain('notebook/notebook.ts');
  });

  it('is one file, without the script itself and what has an effect of its own', () => {
    const { groups } = firstScripts(ENTRY, ['src/instrument/words.ts']);
    const isFirst = (file: string): boolean => groups.some(({ test }) => test(`${src}${file}`));
    expect(isFirst('notebook/store.ts?x')).toBe(true);
    expect(isFirst('page/index.ts')).toBe(false);
    expect(isFirst('instrument/words.ts')).toBe(false);
    expect(isFirst('instrument/LabIsland.tsx')).toBe(false);
  });
});
