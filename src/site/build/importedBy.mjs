import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** `import … from './x'` and `export … from './x'`, not of types alone; not `import('./x')`, which is fetched later. */
const STATIC = /^\s*(?:import|export)\b(?!\s+type\b)[^'"`;()]*?(?:from\s*)?['"](\.[^'"]+)['"]/gm;

/** The modules of ours that a text in a folder imports. */
const importsOf = (text, folder) =>
  [...text.matchAll(STATIC)].flatMap(([, name]) => {
    const target = ['', '.ts', '.tsx', '.mjs', '/index.ts']
      .map((ending) => resolve(folder, name) + ending)
      .find((path) => /\.(ts|tsx|mjs)$/.test(path) && existsSync(path));
    return target ? [target] : [];
  });

/** All modules that a module of ours imports before it runs, itself among them, as paths. */
export function importedBy(...entries) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const target of importsOf(readFileSync(file, 'utf8'), dirname(file))) visit(target);
  };
  for (const entry of entries) visit(resolve(entry));
  return found;
}

/** What the `<script>`s of the pages below a folder import by themselves: where a page's scripts begin. */
export function pageScripts(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) => {
      const scripts = readFileSync(join(folder, file), 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g);
      return [...scripts].flatMap(([, script]) => importsOf(script, dirname(join(folder, file))));
    });
}
