import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** `import … from './x'` and `export … from './x'`, not of types alone; not `import('./x')`, which is fetched later. */
const STATIC = /^\s*(?:import|export)\b(?!\s+type\b)[^'"`;()]*?(?:from\s*)?['"](\.[^'"]+)['"]/gm;

/** All modules that a module of ours imports before it runs, itself among them, as paths. */
export function importedBy(entry) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, name] of readFileSync(file, 'utf8').matchAll(STATIC)) {
      const target = ['', '.ts', '.tsx', '.mjs', '/index.ts']
        .map((ending) => resolve(dirname(file), name) + ending)
        .find((path) => /\.(ts|tsx|mjs)$/.test(path) && existsSync(path));
      if (target) visit(target);
    }
  };
  visit(resolve(entry));
  return found;
}

/**
 * How the browser's scripts are cut: what a lesson runs before anybody touches it is one file. Cut by who shares what it would
 * be some thirty, each compressed by itself, which is a fifth more to fetch. Not the script itself, which runs on lessons
 * alone, nor what has an effect of its own where it is imported: a page that says nothing at first has its words later.
 */
export function firstScripts(entry, apart = []) {
  const first = importedBy(entry);
  for (const file of [entry, ...apart]) first.delete(resolve(file));
  return { groups: [{ name: 'first', test: (id) => first.has(id.split('?')[0]) }] };
}
