import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from './store.mjs';

/** All files in a folder and below, relative to it, in an order of their own. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/**
 * A hash of files by their names and contents; paths are files, or folders with all that is in them.
 * @param {string} root
 * @param {readonly string[]} paths below it
 * @param {(file: string) => boolean} counts whether a file is one of those meant
 */
export function hashOfFiles(root, paths, counts = () => true) {
  const files = paths.flatMap((path) => {
    const whole = join(root, path);
    return statSync(whole).isDirectory() ? filesIn(whole).map((file) => `${path}/${file}`) : [path];
  });
  return keyOf(...files.filter(counts).flatMap((file) => [file, readFileSync(join(root, file))]));
}
