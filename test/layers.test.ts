import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EXPERIMENTS } from '../src/labs/registry/index';
import { circlesOf } from './support/circles';

const BELOW_LABS = ['core', 'experiments', 'runtime', 'charts', 'notebook', 'recipes'];

/** The arrows of docs/architecture.md: what each floor may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  column: [],
  experiments: ['core'],
  runtime: ['core', 'experiments'],
  charts: ['core', 'experiments'],
  notebook: ['core', 'experiments'],
  recipes: ['core', 'experiments', 'charts'],
  labs: BELOW_LABS,
  instrument: [...BELOW_LABS, 'labs', 'column'],
  workbench: [...BELOW_LABS, 'labs', 'column', 'instrument', 'page'],
  page: [...BELOW_LABS, 'labs', 'column', 'instrument'],
  site: [...BELOW_LABS, 'labs', 'column', 'instrument', 'workbench', 'page'],
  pages: [...BELOW_LABS, 'labs', 'column', 'instrument', 'workbench', 'page', 'site'],
};

/** Packages that a floor may name; the floors left out may name any. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  core: ['d3-random', 'fft.js'],
  column: ['papaparse'],
  experiments: [],
  runtime: [],
  charts: ['@observablehq/plot', 'linkedom'],
  notebook: [],
  recipes: [],
  labs: [],
};

/**
 * Sides of a lab that a browser fetches by themselves, and what none of their own files, however far away, may be: a
 * page never draws, a worker never shows.
 */
const APART: Readonly<Record<string, RegExp>> = {
  'model.ts': /^(drawing|exactDrawing|raw|picture|frames|layout|finding|exactFigures)\.ts$|^(charts|recipe)\//,
  'variables.ts': /./,
  'drawing.ts': /^(raw|picture|frames|layout|finding|exactFigures)\.ts$|^(charts|recipe)\//,
  'exactDrawing.ts': /^(raw|picture|frames|layout|finding|exactFigures)\.ts$|^(charts|recipe)\//,
  'raw.ts': /^(picture|frames|layout|finding|exactFigures)\.ts$|^(charts|recipe)\//,
  'picture.ts': /^(drawing|exactDrawing|raw|layout|finding|exactFigures)\.ts$|^recipe\/|^charts\/(?!\w+Frame\.ts)/,
  'frames.ts':
    /^(drawing|exactDrawing|raw|picture|layout|finding|exactFigures)\.ts$|^recipe\/|^charts\/(?!\w+Frame\.ts)/,
  'charts/index.ts': /^(drawing|exactDrawing|raw|picture|layout|finding|exactFigures)\.ts$|^recipe\//,
  'layout.ts': /./,
  'finding.ts': /./,
  'exactFigures.ts': /^(drawing|exactDrawing|raw|picture|frames|layout|finding)\.ts$|^(charts|recipe)\//,
  'quantities.ts':
    /^(model|drawing|exactDrawing|raw|picture|frames|layout|finding|exactFigures)\.ts$|^(charts|recipe)\//,
  'recipe/index.ts': /^(drawing|exactDrawing|raw|picture|frames|layout|finding|exactFigures)\.ts$|^charts\//,
};

/** Words of the field that are a lab's name too: figures, functions and variables are called so everywhere. */
const TERMS: ReadonlySet<string> = new Set(['coverage', 'sampling', 'marginOfError', 'normalityGap']);

/** Where engines of old links are named. */
const KEPT = 'labs/registry/kept.ts';

const src = fileURLToPath(new URL('../src/', import.meta.url));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|astro|mjs)$/.test(file))
    .map((file) => join(folder, file));
}

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

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

const pathOf = (file: string): string => relative(src, file);
const floorOf = (path: string): string => pathOf(path).split('/')[0] ?? '';
/** The folder of a lab that a file is in; undefined for any other. */
const labOf = (path: string): string | undefined => {
  const [floor, lab = ''] = pathOf(path).split('/');
  return floor === 'labs' && lab !== 'registry' ? lab : undefined;
};

const files = filesBelow(src).filter((file) => floorOf(file) in MAY_IMPORT);
const known = new Set(files);

/** The file that an import names, whatever its ending; undefined for a style sheet and the like. */
function fileAt(target: string): string | undefined {
  return ['', '.ts', '.tsx', '.mjs', '/index.ts'].map((ending) => `${target}${ending}`).find((path) => known.has(path));
}

const arrows: ReadonlyMap<string, readonly string[]> = new Map(
  files.map((file) => [
    file,
    importsOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => fileAt(resolve(dirname(file), specifier)))
      .filter((target) => target !== undefined),
  ]),
);

/** All that a file imports, and what that imports, and so on. */
function reachedFrom(file: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const target of arrows.get(file) ?? []) {
    if (seen.has(target)) continue;
    seen.add(target);
    reachedFrom(target, seen);
  }
  return seen;
}

/** Every arrow that a rule refuses. */
const refused = (rule: (file: string, target: string) => boolean): string[] =>
  [...arrows].flatMap(([file, targets]) =>
    targets.filter((target) => rule(file, target)).map((target) => `${pathOf(file)} -> ${pathOf(target)}`),
  );

describe('the house', () => {
  it('has files on every floor', () => {
    expect(new Set(files.map(floorOf))).toEqual(new Set(Object.keys(MAY_IMPORT)));
  });

  it('is imported from above only', () => {
    expect(
      refused(
        (file, target) => floorOf(target) !== floorOf(file) && !MAY_IMPORT[floorOf(file)]?.includes(floorOf(target)),
      ),
    ).toEqual([]);
  });

  it('has no circles, not even of types', () => {
    expect(circlesOf(arrows).map((circle) => circle.map(pathOf).sort().join(' ~ '))).toEqual([]);
  });

  it('names only the packages that a floor is for', () => {
    const wrong = files.flatMap((file) => {
      const allowed = MAY_USE[floorOf(file)];
      if (!allowed) return [];
      return importsOf(file)
        .filter((specifier) => !specifier.startsWith('.'))
        .filter((specifier) => !allowed.includes(specifier))
        .map((specifier) => `${pathOf(file)} -> ${specifier}`);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps chance, clocks and the page out of the core, the columns and the experiments', () => {
    const forbidden =
      /\b(Math\.random|Date\.now|new Date|performance\.now|document\.|window\.|fetch\(|localStorage|process\.)/;
    const wrong = files
      .filter((file) => ['core', 'column', 'experiments'].includes(floorOf(file)))
      .filter((file) => forbidden.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(wrong.map(pathOf)).toEqual([]);
  });

  it('names no other host', () => {
    const wrong = files.filter((file) =>
      // Names of vocabularies and of a licence are never fetched.
      /https?:\/\/(?!www\.w3\.org\/|localhost:|schema\.org'|www\.sitemaps\.org\/schemas\/|creativecommons\.org\/licenses\/)/.test(
        readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/ .*$/gm, ''),
      ),
    );
    expect(wrong.map(pathOf)).toEqual([]);
  });
});

describe('a lab', () => {
  it('is a folder: its id is the name', () => {
    const folders = new Set(files.map(labOf).filter((lab) => lab !== undefined));
    expect([...folders].sort()).toEqual(EXPERIMENTS.map(({ id }) => id).sort());
  });

  it('is known to the rest by the registry alone, and knows no other lab', () => {
    const isOther = (file: string, target: string): boolean =>
      labOf(target) !== undefined && labOf(file) !== labOf(target) && pathOf(file) !== KEPT;
    expect(refused(isOther)).toEqual([]);
    expect(refused((file, target) => labOf(file) !== undefined && pathOf(target).startsWith('labs/registry/'))).toEqual(
      [],
    );
  });

  it('keeps its sides apart, however far the way', () => {
    const wrong = files.flatMap((file) => {
      const lab = labOf(file);
      const apart = lab && APART[relative(join(src, 'labs', lab), file)];
      if (!apart) return [];
      return [...reachedFrom(file)]
        .filter((target) => labOf(target) === lab && apart.test(relative(join(src, 'labs', lab), target)))
        .map((target) => `${pathOf(file)} -> ${pathOf(target)}`);
    });
    expect(wrong).toEqual([]);
  });

  it('draws without any chart', () => {
    const wrong = files
      .filter((file) => labOf(file) && /\/(model|drawing|exactDrawing|exactFigures|raw|variables)\.ts$/.test(file))
      .flatMap((file) =>
        [...reachedFrom(file)]
          .filter((target) => floorOf(target) === 'charts')
          .map((target) => `${pathOf(file)} -> ${pathOf(target)}`),
      );
    expect(wrong).toEqual([]);
  });

  it('is named nowhere else', () => {
    const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const wrong = files
      .filter((file) => pathOf(file) !== KEPT)
      .flatMap((file) => {
        const text = withoutComments(readFileSync(file, 'utf8'));
        return EXPERIMENTS.map(({ id }) => id)
          .filter((id) => id !== labOf(file))
          .filter((id) => {
            const name = camelCase(id);
            // An id of one word is looked for as a text by itself: "dependence" between words is English.
            const asId = id.includes('-') ? new RegExp(`\\b${id}\\b`) : new RegExp(`['"\`#]${id}['"\`]`);
            const asName = new RegExp(`\\b${name}\\b`);
            return (asId.test(text) && !TERMS.has(id)) || (asName.test(text) && !TERMS.has(name));
          })
          .map((id) => `${pathOf(file)}: ${id}`);
      });
    expect(wrong).toEqual([]);
  });
});
