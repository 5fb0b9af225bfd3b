import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The arrows of docs/architecture.md: what each floor may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  experiments: ['core'],
  runtime: ['core', 'experiments'],
  charts: ['core', 'experiments'],
  notebook: ['core', 'experiments'],
  labs: ['core', 'experiments', 'runtime', 'charts', 'notebook'],
  site: ['core', 'experiments', 'runtime', 'charts', 'notebook', 'labs'],
  pages: ['core', 'experiments', 'runtime', 'charts', 'notebook', 'labs', 'site'],
};

/** Packages that a floor may name; the floors left out may name any. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  core: ['d3-random', 'fft.js'],
  experiments: [],
  runtime: [],
  charts: ['@observablehq/plot', 'linkedom'],
  notebook: [],
};

const src = fileURLToPath(new URL('../src/', import.meta.url));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|astro|mjs)$/.test(file))
    .map((file) => join(folder, file));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const patterns = [
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
    /\bnew URL\(\s*['"]([^'"]+)['"],\s*import\.meta\.url/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

const floorOf = (path: string): string => relative(src, path).split('/')[0] ?? '';

describe('the house', () => {
  const files = filesBelow(src).filter((file) => floorOf(file) in MAY_IMPORT);

  it('has files on every floor', () => {
    expect(new Set(files.map(floorOf))).toEqual(new Set(Object.keys(MAY_IMPORT)));
  });

  it('is imported from above only', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => resolve(dirname(file), specifier))
        .filter((target) => target.startsWith(src))
        .filter((target) => floorOf(target) !== floorOf(file))
        .filter((target) => !MAY_IMPORT[floorOf(file)]?.includes(floorOf(target)))
        .map((target) => `${relative(src, file)} -> ${relative(src, target)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('names only the packages that a floor is for', () => {
    const wrong = files.flatMap((file) => {
      const allowed = MAY_USE[floorOf(file)];
      if (!allowed) return [];
      return importsOf(file)
        .filter((specifier) => !specifier.startsWith('.'))
        .filter((specifier) => !allowed.includes(specifier))
        .map((specifier) => `${relative(src, file)} -> ${specifier}`);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps chance, clocks and the page out of the core and the experiments', () => {
    const forbidden =
      /\b(Math\.random|Date\.now|new Date|performance\.now|document\.|window\.|fetch\(|localStorage|process\.)/;
    const wrong = files
      .filter((file) => ['core', 'experiments'].includes(floorOf(file)))
      .filter((file) => forbidden.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
    expect(wrong.map((file) => relative(src, file))).toEqual([]);
  });

  it('names no other host', () => {
    const wrong = files.filter((file) =>
      // Names of vocabularies and of a licence are never fetched.
      /https?:\/\/(?!www\.w3\.org\/|localhost:|schema\.org'|www\.sitemaps\.org\/schemas\/|creativecommons\.org\/licenses\/)/.test(
        readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/ .*$/gm, ''),
      ),
    );
    expect(wrong.map((file) => relative(src, file))).toEqual([]);
  });
});
