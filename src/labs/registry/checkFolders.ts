/** What every lab has. More is for those that need it: `variables.ts`, `quantities.ts`, `raw.ts`, `exactDrawing.ts`, `exactFigures.ts`. */
const NEEDED = [
  'model.ts',
  'drawing.ts',
  'picture.ts',
  'frames.ts',
  'charts/index.ts',
  'layout.ts',
  'finding.ts',
  'recipe/index.ts',
  'recipe/javascript.ts',
  'recipe/python.ts',
  'recipe/r.ts',
] as const;

/**
 * Throws an Error that says what is missing in which lab's folder. `paths` are those of all files below the folders,
 * `../galton-board/model.ts`; the registry's own, `./index.ts`, are none of theirs.
 */
export function checkFolders(paths: readonly string[]): void {
  const there = new Set(paths);
  const labs = new Set(paths.filter((path) => path.startsWith('../')).map((path) => path.split('/')[1] ?? ''));
  const missing = [...labs].flatMap((lab) =>
    NEEDED.filter((file) => !there.has(`../${lab}/${file}`)).map((file) => `labs/${lab} has no ${file}`),
  );
  if (missing.length > 0) throw new Error(missing.join('\n'));
}
