/** What `import.meta.glob` has found in the folders of labs, by the names of the folders: `../galton-board/raw.ts`. */
export const byLab = <T>(found: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(found).map(([path, side]) => [path.split('/')[1] ?? '', side]));
