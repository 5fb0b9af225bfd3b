import { describe, expect, it } from 'vitest';
import { importedBy, pageScripts } from '../../../src/site/build/importedBy.mjs';

const src = new URL('../../../src/', import.meta.url).pathname;
const relative = (files: Iterable<string>): string[] => [...files].map((file) => file.replace(src, ''));

describe('what a script imports before it runs', () => {
  it('is what it names, and what that imports, but not what is fetched later, nor types', () => {
    const found = relative(importedBy('src/page/index.ts'));
    expect(found).toEqual(expect.arrayContaining(['page/index.ts', 'notebook/store.ts', 'charts/format.ts']));
    // `import('./predict/predict')`, and an import of types alone.
    expect(found).not.toContain('page/predict/predict.ts');
    expect(found).not.toContain('notebook/notebook.ts');
  });

  it('begins where pages have their scripts', () => {
    const found = relative(pageScripts('src'));
    expect(found).toEqual(
      expect.arrayContaining([
        'page/index.ts',
        'site/scripts/furniture.ts',
        'page/embed/embed.ts',
        'workbench/page.ts',
      ]),
    );
  });
});
